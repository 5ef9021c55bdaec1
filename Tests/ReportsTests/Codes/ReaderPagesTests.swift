import Diagnostics
import Linting
import Precedence
import Testing

@testable import Reports

@Suite struct ReaderPagesTests {
  @Test func `values with dates, parameters and acceptances have a page each`() {
    let codes = CheckPage.ofReaders.map(\.code)
    let dated: [FindingCode] = (180...188).map { FindingCode(rawValue: "R\($0)") } + ["R191"]
    #expect(codes == dated + ["R189", "R190", "R110", "R111", "R112"])
    #expect(Set(codes).isDisjoint(with: Lint.pages.map(\.code)))
  }

  @Test(arguments: CheckPage.ofReaders)
  func `every page is whole`(page: CheckPage) throws {
    #expect(FindingCatalogue().entry(page.code) != nil)
    for text in [page.what, page.effect, page.mend] {
      #expect(text.first?.isUppercase == true || text.hasPrefix("'"), "\(page.code)")
      #expect(text.hasSuffix("."), "\(page.code)")
    }
    let example = try #require(page.example)
    #expect(example.wrong != example.right)
    #expect(page.title.first?.isLowercase == true && !page.title.hasSuffix("."))
  }

  @Test func `a page of a reader is shown as that of a check is`() throws {
    let page = try #require(CodePage("R189"))
    #expect(
      CodePageText().text(of: page) == """
        R189: a parameter that nothing reads (warning)

        A number has a name under 'parameters', and no condition, formula or reason
        names it.

        What it does to a ranking
        -------------------------
        None: changing the number changes nothing.

        How to mend it
        --------------
        Name it where it is meant, or take it out.

        Lines that cause it
        -------------------
          parameters: {fast_rise: 25%}
          rules: {rising: {when: trend >= 25%, then: keep}}

        The same without it
        -------------------
          parameters: {fast_rise: 25%}
          rules: {rising: {when: trend >= fast_rise, then: keep}}

        To accept it
        ------------
        Write in the rules or in the assessment, with your reason:
          accept:
            R189: why it is meant to be so

        """
    )
  }

  @Test(arguments: CheckPage.ofReaders.filter { $0.severity != .error && $0.code != "R111" })
  func `a page tells how to accept what the reader lets be accepted`(page: CheckPage) throws {
    let text = """
      format: 1
      name: One measure
      measures: {volume: {unit: crimes}}
      criteria: {volume: {measure: volume, levels: [Low, High], cuts: [10]}}
      groups: {risk: {of: {volume: 1}, by: weighted mean}}
      ranking: {by: [risk]}
      accept: {\(page.code.rawValue): the reason}
      """
    let read = Rules.read("rules.yaml", from: MemoryFiles(["rules.yaml": text]))
    let isRefused = read.findings.sorted.contains { $0.code == "R112" }
    #expect((read.value == nil) == isRefused)
    let page = try #require(CodePage(page.code))
    #expect(CodePageText().text(of: page).contains("To accept it") == !isRefused)
  }

  @Test func `that nothing was found is not accepted but taken out`() throws {
    let page = try #require(CodePage("R111"))
    #expect(!CodePageText().text(of: page).contains("To accept it"))
  }
}
