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
      if let interval = measure.interval { outline.add(Wording.interval(interval), depth: 1) }
      switch measure.origin {
      case .sum(let terms): outline.addLines(sum(terms), depth: 1)
      case .cell(let cell): outline.add(Wording.cell(cell), depth: 1)
      case .judged(let judgement): add(Wording.judged(judgement), to: &outline)
      case .stated(let file, let line): outline.add(Wording.stated(file, line), depth: 1)
      case .formula(let text, let reads):
        outline.add(Wording.formula(text, reads.map(operand)), depth: 1)
      case .change(let change): add(Wording.change(change), to: &outline)
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

  /// One line for each part, its numbers under each other:
  ///
  /// ```text
  /// = 2,053  violence   evidence/offences.csv:20, column this_year
  /// +    43  weapons    evidence/offences.csv:14, column this_year
  /// ```
  private func sum(_ terms: [MeasureResult.Term]) -> [String] {
    let numbers = terms.map(Self.product)
    let width = numbers.reduce(0) { max($0, Columns.count($1)) }
    let names = terms.reduce(0) { max($0, Columns.count($1.category)) }
    return terms.indices.map { index in
      let term = terms[index]
      let number = Columns.padded(numbers[index], from: width)
      let name = Columns.padded(Paragraph.oneLine(term.category), to: names)
      let source = Wording.cell(term.cell) + Wording.weight(term.weightCell)
      return "\(index == 0 ? "=" : "+") \(number)  \(name)  \(source)"
    }
  }

  /// `2,053`, or with a weight `2,053 × 365 = 749,345`.
  private static func product(_ term: MeasureResult.Term) -> String {
    let value = Numeral.short(term.value)
    guard let weight = term.weight else { return value }
    return "\(value) × \(Numeral.short(weight)) = \(Numeral.short(term.value * weight))"
  }
}
