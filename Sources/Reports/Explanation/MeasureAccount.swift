import Precedence

/// Where every measure of a candidate comes from, to the cell.
struct MeasureAccount {
  private let candidate: CandidateResult

  init(_ candidate: CandidateResult) { self.candidate = candidate }

  /// Writes each measure with its value and its origin.
  func write(to outline: inout Outline) {
    guard !candidate.measures.isEmpty else { return }
    outline.begin(Wording.measuresTitle)
    for measure in candidate.measures {
      outline.add("\(Wording.name(measure.id)): \(measure.text)")
      for line in lines(of: measure) {
        switch line {
        case .sentence(let text): outline.add(text, depth: 1)
        case .sum(let sum): add(sum, to: &outline)
        }
      }
    }
  }

  /// Where a measure comes from, line by line.
  ///
  /// - Complexity: Linear in the parts of its sum, and in the measures that its formula reads.
  func lines(of measure: MeasureResult) -> [AccountLine] {
    let interval = measure.interval.map { Wording.interval($0, of: measure) }
    let ends = interval.map { [AccountLine.sentence($0)] } ?? []
    if case .sum(let terms) = measure.origin { return ends + [.sum(SumAccount(terms))] }
    return ends + sentences(of: measure).map(AccountLine.sentence)
  }

  private func sentences(of measure: MeasureResult) -> [String] {
    switch measure.origin {
    case .sum: []
    case .cell(let cell): [Wording.cell(cell)]
    case .judged(let judgement): Wording.judged(judgement)
    case .stated(let file, let line): [Wording.stated(file, line)]
    case .consultation(let source): ConsultationAccount(source).lines
    case .formula(let text, let reads): [Wording.formula(text, reads.map(operand))]
    case .change(let change): Wording.change(change)
    case .scenario(let source): [Wording.scenario(source)]
    case .missing(let reason): [Wording.missing(reason)]
    }
  }

  private func operand(_ id: String) -> String {
    Wording.operand(id, candidate.measures.first { $0.id == id })
  }

  private func add(_ sum: SumAccount, to outline: inout Outline) {
    if let columns = sum.columns { outline.add(columns, depth: 1) }
    outline.addLines(sum.lines, depth: 1)
  }
}
