public import Diagnostics
import RulesFile

/// Something that could be found in the files and that their authors accept, as `accept:` says.
///
/// Whether it is found is a matter of `check`; a ranking says what was accepted and why, so that
/// nobody has to open the files for it.
public struct AcceptedFinding: Sendable, Hashable {
  /// The code of the finding, such as `R125`.
  public let code: FindingCode
  /// The name it is accepted for; `nil` where every finding of the code is.
  public let subject: String?
  /// Why.
  public let because: String

  package init(code: FindingCode, subject: String?, because: String) {
    self.code = code
    self.subject = subject
    self.because = because
  }

  init(_ acceptance: Acceptance) {
    self.init(code: acceptance.code, subject: acceptance.subject, because: acceptance.because)
  }

  var json: JSONValue {
    .object([
      ("code", .text(code.rawValue)), ("subject", .optional(subject)), ("because", .text(because)),
    ])
  }
}
