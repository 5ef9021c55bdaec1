import TestSupport
import Testing

@Suite struct RulesFindingCodesTests {
  /// The one code that no file can bring about: it marks a fault of the program.
  private static let unreachable = "R099"

  @Test func `no code is used twice`() {
    #expect(Set(Self.codes).count == Self.codes.count)
    #expect(Self.codes.count > 50)
  }

  @Test(arguments: codes.filter { $0 != unreachable })
  func `every code is shown by a case`(code: String) {
    #expect(Self.expectations.contains("[\(code)]"))
  }

  private static let codes: [String] = {
    let text = ["RulesFindingCodes.swift", "Dates/DatesFindingCodes.swift"]
      .flatMap { ProjectFolder.bytes("Sources/RulesFile/\($0)") }
    return String(decoding: text, as: UTF8.self).split(separator: "\"").map(String.init)
      .filter { $0.count == 4 && $0.hasPrefix("R") && Int($0.dropFirst()) != nil }
  }()

  private static let expectations = CaseFolder.all("rules")
    .map { String(decoding: $0.bytes("expected.txt"), as: UTF8.self) }.joined()
}
