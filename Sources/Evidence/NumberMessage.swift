package import Diagnostics

extension NumberText.Refusal {
  /// The finding for a cell that was refused.
  ///
  /// - Parameters:
  ///   - text: The text of the cell.
  ///   - column: The header of its column, or another name for what should have been a number.
  ///   - location: Where the cell stands.
  /// - Returns: An error.
  package func finding(text: String, column: String, at location: Location?) -> Finding {
    let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
    return Finding(
      code,
      .error,
      "'\(shown)' in '\(column)' \(fault)",
      at: location,
      hint: hint
    )
  }

  private var code: FindingCode {
    switch self {
    case .notANumber, .separatedByBlanks, .exponent, .brackets: .notANumber
    case .misplacedComma: .misplacedComma
    case .notFinite: .notFinite
    case .tooManyDigits: .tooManyDigits
    case .unitSign: .unexpectedUnitSign
    }
  }

  private var fault: String {
    switch self {
    case .notANumber: "is not a number"
    case .misplacedComma: "has a comma that does not separate thousands"
    case .separatedByBlanks: "has something other than commas between its digits"
    case .exponent: "has an exponent"
    case .brackets: "is a number in brackets"
    case .notFinite: "is not a finite number"
    case .tooManyDigits: "has more digits than can be kept exactly"
    case .unitSign(let sign): "has the sign '\(sign)', which the unit of the column does not have"
    }
  }

  private var hint: String {
    switch self {
    case .notANumber, .notFinite: "write a number such as 2122 or 12.5, or leave the cell empty"
    case .misplacedComma(let suggestion), .separatedByBlanks(let suggestion),
      .brackets(let suggestion):
      "write \(suggestion)"
    case .exponent: "write the number out; a spreadsheet does so when the column is wide enough"
    case .tooManyDigits: "round it to 15 digits"
    case .unitSign: "leave the sign out, or declare the unit"
    }
  }
}
