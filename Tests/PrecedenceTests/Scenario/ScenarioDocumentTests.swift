import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct ScenarioDocumentTests {
  private func read(_ text: String) -> Checked<[Scenario]> {
    Scenario.read(SourceText(name: "s.yaml", text: text))
  }

  @Test func `a file is one scenario`() throws {
    let read = read(
      """
      format: 1
      name: Concern counts double
      because: a councillor asked
      changes:
        risk.concern: 60      # was 40
        volume@burglary: +20%
        cuts.volume: [40, 200]
        cuts.harm:
          - 7
          - "30"
        "when.rising": 'volume > 5'
      """
    )
    let scenario = try #require(read.value?.first)
    #expect(read.findings.isEmpty)
    #expect(scenario.name == "Concern counts double")
    #expect(scenario.because == "a councillor asked")
    #expect(
      scenario.changes == [
        ScenarioChange(target: "risk.concern", value: "60"),
        ScenarioChange(target: "volume@burglary", value: "+20%"),
        ScenarioChange(target: "cuts.volume", value: "[40, 200]"),
        ScenarioChange(target: "cuts.harm", value: "[7, 30]"),
        ScenarioChange(target: "when.rising", value: "volume > 5"),
      ]
    )
    #expect(scenario.changes[0].valuePlace.description == "s.yaml:5:17")
  }

  @Test func `a file is a list of scenarios`() throws {
    let read = read(
      "format: 1\nscenarios:\n- name: A\n  changes: {a.b: 1}\n- {name: B, changes: {c: off}}\n"
    )
    let scenarios = try #require(read.value)
    #expect(scenarios.map(\.name) == ["A", "B"])
    #expect(scenarios[1].changes == [ScenarioChange(target: "c", value: "off")])
  }

  @Test(
    arguments: [
      (
        "format: 2\nname: A\nfoo: 3\n",
        """
        error[S001]: this is a scenario file of format 2, which this version cannot read
          s.yaml:1:9
           |
         1 | format: 2
           |         ^
           = write 'format: 1'

        """
      ),
      (
        "",
        """
        error[Y104]: the scenario file is empty
          s.yaml:1:1
          = it starts with 'format: 1', then a name and what is changed

        """
      ),
    ]
  ) func `what is no scenario file is said once`(text: String, expected: String) {
    #expect(ScenarioSample.report(read(text)) == expected)
  }

  @Test func `too many scenarios or changes are refused at the first beyond the limit`() {
    let many = (0...Scenario.limit).map { "- {name: s\($0), changes: {a: off}}\n" }.joined()
    let report = ScenarioSample.report(read("format: 1\nscenarios:\n\(many)"))
    #expect(report.contains("error[S004]: the file has 101 scenarios, but at most 100 are run"))
    #expect(report.contains("s.yaml:103:3"))
    let changes = (0...Scenario.changeLimit).map { "  a\($0): off\n" }.joined()
    let other = ScenarioSample.report(read("format: 1\nname: A\nchanges:\n\(changes)"))
    #expect(
      other.contains("error[S004]: the scenario has 201 changes, but it may have at most 200")
    )
    #expect(other.contains("s.yaml:204:3"))
  }

  @Test func `a file that is not there is said to be missing`() {
    let read = Scenario.read("gone.yaml", from: MemoryFiles([:]))
    #expect(
      ScenarioSample.report(read) == """
        error[F001]: there is no file 'gone.yaml'
          = name a YAML file with 'format: 1', a name and changes

        """
    )
  }

  @Test(arguments: CaseFolder.all("scenarios"))
  func `every beginning of a file is read or refused with a reason`(folder: CaseFolder) {
    let bytes = folder.bytes("scenario.yaml")
    for end in bytes.indices {
      let read = Scenario.read(SourceText(name: "s.yaml", bytes: Array(bytes[..<end])))
      #expect((read.value == nil) == read.findings.hasErrors)
    }
  }

  @Test(arguments: CaseFolder.all("scenarios").filter { $0.name.hasPrefix("right-") })
  func `what every beginning of a file says is applied or refused`(folder: CaseFolder) throws {
    let assessment = try #require(folder.assessment.value)
    let bytes = folder.bytes("scenario.yaml")
    for end in stride(from: 1, to: bytes.count, by: 97) {
      let read = Scenario.read(SourceText(name: "s.yaml", bytes: Array(bytes[..<end])))
      for scenario in read.value ?? [] {
        let applied = assessment.applying(scenario)
        #expect((applied.value == nil) == applied.findings.hasErrors)
      }
    }
  }
}
