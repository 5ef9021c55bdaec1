package import Diagnostics

/// One cell of a table: its text, and where it stands.
package struct Cell: Sendable {
  private let source: SourceText
  private let stored: CSVCell
  /// File, row and column.
  package let reference: CellReference

  init(source: SourceText, stored: CSVCell, reference: CellReference) {
    self.source = source
    self.stored = stored
    self.reference = reference
  }

  /// The text, without quotes or blanks around it.
  ///
  /// - Complexity: Linear in the length of the cell.
  package var text: String {
    stored.text(from: source.bytes[range]).trimmed
  }

  /// Whether the cell holds nothing but blanks.
  package var isEmpty: Bool { text.isEmpty }

  /// The place of the text in the file.
  ///
  /// - Complexity: Linear in the length of the line.
  package var location: Location { source.location(of: range) }

  /// The cell read as a number.
  ///
  /// - Parameter unit: Which signs may stand at the number.
  /// - Returns: The number, that it is missing, or why it was refused.
  package func number(as unit: NumberText.Unit = .plain) -> NumberText {
    NumberText(text, as: unit)
  }

  /// The cell read as a number; a finding if it is none.
  ///
  /// - Parameters:
  ///   - unit: Which signs may stand at the number.
  ///   - findings: Receives the finding if the text was refused.
  /// - Returns: The number; `nil` if the cell is missing or refused.
  package func number(as unit: NumberText.Unit, findings: inout FindingList) -> DecimalNumber? {
    let number = number(as: unit)
    if case .refused(let refusal) = number {
      findings.append(refusal.finding(text: text, column: reference.column, at: location))
    }
    return number.value
  }

  /// The bytes of the text without blanks around it.
  private var range: Range<Int> {
    var range = stored.range.clamped(to: 0..<source.bytes.count)
    while let last = range.last, source.bytes[last].isBlank {
      range = range.lowerBound..<last
    }
    while let first = range.first, source.bytes[first].isBlank {
      range = (first + 1)..<range.upperBound
    }
    return range
  }
}

extension String {
  /// The text without blanks, tabs, line ends and no-break spaces around it.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    switch self {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}": true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == CSVByte.blank || self == CSVByte.tab || self == CSVByte.lineFeed
      || self == CSVByte.carriageReturn
  }
}
