import Precedence

/// The parts of a sum, each with the cell it stands in, their numbers under each other.
///
/// ```text
/// from evidence/offences.csv, column this_year
/// = 2,053  violence  line 20
/// +    43  weapons   line 14
/// ```
struct SumAccount {
  private let terms: [MeasureResult.Term]

  init(_ terms: [MeasureResult.Term]) { self.terms = terms }

  /// The file and column that all the cells stand in; `nil` if they differ and every line names its
  /// own.
  var columns: String? {
    guard let first = terms.first, terms.allSatisfy({ Self.columns($0) == Self.columns(first) })
    else { return nil }
    return Wording.sum(first.cell, weight: first.weightCell)
  }

  /// One line for each part.
  ///
  /// - Complexity: Linear in the number of parts.
  var lines: [String] {
    let numbers = terms.map(Self.product)
    let width = numbers.reduce(0) { max($0, Columns.count($1)) }
    let names = terms.reduce(0) { max($0, Columns.count($1.category)) }
    let place = columns == nil ? Wording.cell : Wording.line
    return terms.indices.map { index in
      let term = terms[index]
      let number = Columns.padded(numbers[index], from: width)
      let name = Columns.padded(Paragraph.oneLine(term.category), to: names)
      let weight = term.weightCell.map { " × " + place($0) } ?? ""
      return "\(index == 0 ? "=" : "+") \(number)  \(name)  \(place(term.cell))\(weight)"
    }
  }

  /// The same without columns: `2,053 (violence, line 20)`, `+ 43 (weapons, line 14)`.
  var sentences: [String] {
    let place = columns == nil ? Wording.cell : Wording.line
    return terms.enumerated().map { index, term in
      let weight = term.weightCell.map { " × " + place($0) } ?? ""
      let source = "\(Paragraph.oneLine(term.category)), \(place(term.cell))\(weight)"
      return "\(index == 0 ? "" : "+ ")\(Self.product(term)) (\(source))"
    }
  }

  /// `2,053`, or with a weight `2,053 × 365 = 749,345`.
  private static func product(_ term: MeasureResult.Term) -> String {
    let value = Numeral.short(term.value)
    guard let weight = term.weight else { return value }
    return "\(value) × \(Numeral.short(weight)) = \(Numeral.short(term.value * weight))"
  }

  private static func columns(_ term: MeasureResult.Term) -> [String?] {
    [term.cell.file, term.cell.column, term.weightCell?.file, term.weightCell?.column]
  }
}
