import Diagnostics
import Precedence
import Testing

@Suite struct RulesTests {
  @Test func `rules tell their name, version and measures`() throws {
    let text = Sample().rules.changing("name: Small rules", to: "name: Small rules\nversion: 2.1")
    let rules = try #require(Rules.read(SourceText(name: "r.yaml", text: text)).value)
    #expect(rules.name == "Small rules")
    #expect(rules.version == "2.1")
    #expect(rules.file == "r.yaml")
    #expect(rules.measures == ["volume", "last_year", "concern"])
  }

  @Test func `rules without a version have none`() {
    let files = MemoryFiles(["rules.yaml": Sample().rules])
    #expect(Rules.read("rules.yaml", from: files).value?.version == nil)
  }

  @Test func `a missing file says so`() {
    let read = Rules.read("rules.yaml", from: MemoryFiles([String: String]()))
    #expect(
      FindingRenderer().text(read.findings) == """
        error[F001]: there is no file 'rules.yaml'
          = see how it is spelt

        """
    )
  }
}
