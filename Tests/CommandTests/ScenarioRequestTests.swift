import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct ScenarioRequestTests {
  private let file = SampleFiles.scenarios

  private func request(
    _ paths: [String] = [],
    _ changes: [(ScenarioOption, String)] = [],
    name: String? = nil,
    because: String? = nil,
    areTogether: Bool = false
  ) -> ScenarioRequest {
    ScenarioRequest(
      assessment: SampleFiles.stAlbans,
      paths: paths,
      changes: changes.map { (option: $0.0, text: $0.1) },
      name: name,
      because: because,
      areTogether: areTogether
    )
  }

  private func code(_ request: ScenarioRequest) -> FindingCode? {
    request.mistake(CommandFiles())?.code
  }

  @Test func `nothing asked is a mistake`() {
    #expect(code(request()) == .noScenario)
    #expect(code(request([file])) == nil)
    #expect(code(request([], [(.off, "a")])) == nil)
  }

  @Test func `a name means nothing to files, which have names`() {
    #expect(code(request([file], name: "x")) == .idleOption)
    #expect(code(request([file], because: "x")) == .idleOption)
    #expect(code(request([file], name: "x", areTogether: true)) == nil)
    #expect(code(request([file], [(.off, "a")], name: "x")) == nil)
  }

  @Test func `a file is named once, the standard input too`() {
    #expect(code(request([file, file])) == .scenarioFileTwice)
    #expect(code(request(["-", "-"])) == .scenarioFileTwice)
    #expect(code(request([SampleFiles.stAlbans])) == .scenarioFileTwice)
  }

  @Test func `the files come first, each scenario by itself`() throws {
    let all = request([file], [(.off, "a"), (.without, "b")]).scenarios(from: CommandFiles())
    let scenarios = try #require(all.value)
    #expect(
      scenarios.map(\.name) == [
        "Concern counts four times", "No rule for rises", "a off, without b",
      ]
    )
    #expect(request([file], [(.off, "a")]).saved(of: scenarios).count == 1)
    #expect(request([file]).saved(of: scenarios).isEmpty)
  }

  @Test func `together they are one, with the reasons of all`() throws {
    let all = request([file], [(.off, "a")], areTogether: true).scenarios(from: CommandFiles())
    let scenarios = try #require(all.value)
    #expect(scenarios.map(\.name) == ["Concern counts four times + No rule for rises + a off"])
    #expect(scenarios.map(\.because) == ["a councillor asked"])
    #expect(scenarios.map(\.changes.count) == [4])
    let named = request([file], name: "All", because: "why not", areTogether: true)
    #expect(named.scenarios(from: CommandFiles()).value?.map(\.name) == ["All"])
    #expect(named.scenarios(from: CommandFiles()).value?.map(\.because) == ["why not"])
  }

  @Test func `changes name their scenario if nobody does`() {
    let changes = (1...4).map { ScenarioChange(target: "a.b\($0)", value: "\($0)") }
    #expect(ScenarioRequest.name(of: Array(changes.prefix(1))) == "a.b1 1")
    #expect(ScenarioRequest.name(of: changes) == "a.b1 1, a.b2 2 and 2 more")
  }

  @Test func `files of another kind are told from files with a mistake`() {
    func codes(_ path: String) -> [String] {
      request([path]).scenarios(from: CommandFiles()).findings.sorted.map(\.code.rawValue)
    }
    #expect(codes(SampleFiles.simpleRules) == ["C022"])
    #expect(codes(SampleFiles.simpleCandidates) == ["C022"])
    #expect(codes(SampleFiles.stAlbans + "/assessment.yaml") == ["C022"])
    #expect(codes(SampleFiles.several) == ["C022"])
    #expect(codes("no such file") == ["F001"])
  }

  @Test func `a change without its option is told from a file`() {
    let read = request(["impact.concern=2"]).scenarios(from: CommandFiles())
    #expect(
      FindingRenderer().text(read.findings) == """
        error[C022]: 'impact.concern=2' is a change, not a file of scenarios
          = write --set impact.concern=2

        """
    )
  }

  @Test func `every change that cannot be read is told`() {
    let wrong = request([], [(.set, "a"), (.missing, "b"), (.off, "c")])
    let checked = wrong.scenarios(from: CommandFiles())
    #expect(checked.value == nil)
    #expect(checked.findings.sorted.count == 2)
  }
}
