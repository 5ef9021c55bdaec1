import Diagnostics
import Precedence
import Reports

/// In what form a matrix is wanted, as the options of the command line say it.
struct MatrixRequest: Sendable {
  /// The palette as typed; `nil` if none was.
  let palette: String?
  /// The date as typed; `nil` if none was.
  let date: String?
  /// The form.
  let form: MatrixForm

  /// The words of palettes, for help and hints.
  static let palettes = Palette.allCases.map(\.rawValue).joined(separator: " or ")

  /// What is wrong with the options.
  var findings: [Finding] {
    var findings: [Finding] = []
    if palette != nil, form != .svg {
      findings.append(
        CommandWording.idleOption("--palette", to: form.format.rawValue, hint: "add --format svg")
      )
    } else if let palette, Palette(rawValue: palette) == nil {
      findings.append(CommandWording.unknownPalette(palette, Palette.allCases.map(\.rawValue)))
    }
    if let date, CalendarDate(date) == nil { findings.append(CommandWording.wrongDate(date)) }
    return findings
  }

  /// The matrix in the form that is wanted.
  ///
  /// - Parameters:
  ///   - report: The matrix.
  ///   - width: For text, in columns of a terminal.
  /// - Returns: The result.
  func text(of report: MatrixReport, width: Int) -> String {
    switch form {
    case .text: report.text(width: width)
    case .svg: report.svg(palette.flatMap(Palette.init) ?? .yellowOrangeRed)
    case .markdown: report.markdown
    }
  }
}
