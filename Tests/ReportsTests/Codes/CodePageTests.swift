import Diagnostics
import Linting
import Testing

@testable import Reports

@Suite struct CodePageTests {
  @Test func `a code that the readers of files find`() throws {
    let page = try #require(CodePage("R001", pages: []))
    #expect(page.sentence == "A `format` that this program does not read.")
    #expect(page.family == .rules)
    #expect(page.check == nil)
  }

  @Test func `a code that there is not`() {
    #expect(CodePage("R999", pages: []) == nil)
    #expect(CodePage("K001", pages: []) == nil)
    #expect(CodePage("", pages: []) == nil)
  }

  @Test func `a page of a check that is asked for by its code`() throws {
    let page = try #require(CodePage("R121", pages: SampleCheck.pages))
    #expect(page.check == SampleCheck.falling)
  }

  @Test func `every code of the catalogue has a page`() {
    for entry in FindingCatalogue().entries {
      #expect(CodePage(entry.code) != nil, "\(entry.code.rawValue)")
    }
  }

  /// A check without a code in the catalogue could not be explained.
  @Test func `every check has a page under a code of the catalogue`() {
    let codes = Set(FindingCatalogue().entries.map(\.code))
    for page in Lint.pages { #expect(codes.contains(page.code), "\(page.code.rawValue)") }
  }
}
