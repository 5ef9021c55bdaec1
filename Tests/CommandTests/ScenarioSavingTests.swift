import Authoring
import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct ScenarioSavingTests {
  private func code(
    _ path: String?,
    result: String? = nil,
    hasScenario: Bool = true
  ) -> FindingCode? {
    ScenarioSaving(path: path, result: result)
      .mistake(hasScenario: hasScenario, CommandFiles())?.code
  }

  @Test func `nobody has to save`() {
    #expect(code(nil) == nil)
    #expect(code(nil, hasScenario: false) == nil)
    #expect(ScenarioSaving(path: nil, result: nil).file([]) == nil)
  }

  @Test func `what is saved is formatted, and reads as before`() throws {
    let text = "format: 1\nname: a\nchanges:\n  cuts.volume: [60,250,500,1000]\n"
    let scenarios = try #require(Scenario.read(SourceText(name: "a.yaml", text: text)).value)
    let saved = try #require(ScenarioSaving(path: "b.yaml", result: nil).file(scenarios))
    #expect(saved.text.contains("[60, 250, 500, 1000]"))
    let source = SourceText(name: "b.yaml", text: saved.text)
    #expect(WrittenFile.scenario.formatted(source).value == saved.text)
    #expect(Scenario.read(source).value?.map(\.changes.count) == [1])
  }

  @Test func `a new file, an empty one and one with scenarios may be written`() throws {
    let folder = try TemporaryFolder()
    #expect(code(folder.path("new.yaml")) == nil)
    #expect(code(try folder.write(" \n", to: "empty.yaml")) == nil)
    let old = try folder.write("format: 1\nname: a\nchanges:\n  b: off\n", to: "old.yaml")
    #expect(code(old) == nil)
  }

  @Test func `anything else would be lost`() throws {
    let folder = try TemporaryFolder()
    #expect(code(try folder.write("my thesis\n", to: "text.txt")) == .saveOverOther)
    #expect(code(SampleFiles.simpleRules) == .saveOverOther)
    #expect(code(SampleFiles.simpleCandidates) == .saveOverOther)
  }

  @Test func `the result needs a file of its own`() throws {
    let folder = try TemporaryFolder()
    #expect(code(folder.path("a"), result: folder.path("x/../a")) == .saveOverResult)
    #expect(code(folder.path("a"), result: folder.path("b")) == nil)
  }

  @Test func `the standard output takes no scenarios`() {
    #expect(code("-") == .notWritable)
    #expect(code("") == .notWritable)
  }

  @Test func `without changes there is nothing to save`() {
    #expect(code("x.yaml", hasScenario: false) == .idleOption)
  }
}
