public import Diagnostics
public import Linting

/// Everything there is to say about one code of a finding.
public struct CodePage: Sendable {
  /// The code.
  public let code: FindingCode
  /// When it is found, in a sentence.
  public let sentence: String
  /// What it is about.
  public let family: FindingFamily
  /// Its page: of the check that finds it, or of what readers of files find; `nil` where the sentence
  /// says all.
  public let check: CheckPage?

  /// Looks a code up; `nil` if there is no such code.
  ///
  /// - Parameters:
  ///   - code: The code, such as `R125`.
  ///   - pages: The pages; those of all checks and readers unless told.
  public init?(_ code: FindingCode, pages: [CheckPage] = Lint.pages + CheckPage.ofReaders) {
    guard let family = FindingFamily(code) else { return nil }
    let check = pages.first { $0.code == code }
    guard let sentence = FindingCatalogue().entry(code)?.sentence ?? check?.what else { return nil }
    self.code = code
    self.sentence = sentence
    self.family = family
    self.check = check
  }
}
