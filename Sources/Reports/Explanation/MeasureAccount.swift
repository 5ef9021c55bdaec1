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
      if let interval = measure.interval {
        outline.add(Wording.interval(interval, of: measure), depth: 1)
      }
      switch measure.origin {
      case .sum(let terms): add(SumAccount(terms), to: &outline)
      case .cell(let cell): outline.add(Wording.cell(cell), depth: 1)
      case .judged(let judgement): add(Wording.judged(judgement), to: &outline)
      case .stated(let file, let line): outline.add(Wording.stated(file, line), depth: 1)
      case .consultation(let source): add(ConsultationAccount(source).lines, to: &outline)
      case .formula(let text, let reads):
        outline.add(Wording.formula(text, reads.map(operand)), depth: 1)
      case .change(let change): add(Wording.change(change), to: &outline)
      case .scenario(let source): outline.add(Wording.scenario(source), depth: 1)
      case .missing(let reason): outline.add(Wording.missing(reason), depth: 1)
      }
    }
  }

  private func add(_ lines: [String], to outline: inout Outline) {
    for line in lines { outline.add(line, depth: 1) }
  }

  private func operand(_ id: String) -> String {
    Wording.operand(id, candidate.measures.first { $0.id == id })
  }

  private func add(_ sum: SumAccount, to outline: inout Outline) {
    if let columns = sum.columns { outline.add(columns, depth: 1) }
    outline.addLines(sum.lines, depth: 1)
  }
}
