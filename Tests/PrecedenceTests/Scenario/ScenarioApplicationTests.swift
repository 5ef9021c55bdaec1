import Diagnostics
import RulesFile
import ScoringKernel
import TestSupport
import Testing

@testable import Precedence

@Suite struct ScenarioApplicationTests {
  enum Example: String, CaseIterable, Sendable {
    case stAlbans
    case northHerts
    case simple

    func assessment() throws -> Assessment {
      switch self {
      case .stAlbans: try ScenarioSample.stAlbans()
      case .northHerts: try ScenarioSample.northHerts()
      case .simple: try ScenarioSample.simple()
      }
    }
  }

  /// Every target of an assessment with the value it has.
  static func presentChanges(_ assessment: Assessment) -> [ScenarioChange] {
    let rules = assessment.rules.checked
    var pairs: [(String, String)] = []
    for (index, group) in rules.plan.groups.enumerated() where group.combination == .weightedMean {
      for term in group.terms {
        let target = "\(rules.names.groups[index].id).\(rules.name(of: term.factor))"
        pairs.append((target, term.weight.numeral))
      }
    }
    for criterion in rules.names.criteria {
      guard let factor = rules.factor(named: criterion.id), let cuts = rules.cuts(of: factor) else {
        continue
      }
      for level in criterion.levels.indices {
        guard let position = rules.cutPosition(beneath: level, of: factor) else { continue }
        let target = "cuts.\(criterion.id).\(criterion.levels[level].name)"
        pairs.append((target, "=\(cuts[position].numeral)"))
      }
    }
    for record in assessment.records {
      for (position, input) in record.inputs.enumerated()
      where rules.names.measures[position].derivation == nil {
        let value = input.isMissing ? "missing" : input.span == nil ? input.value.numeral : "x1"
        pairs.append(("\(rules.names.measures[position].id)@\(record.id)", value))
      }
      pairs.append(("without.\(record.id)", "no"))
    }
    for measure in rules.names.measures {
      pairs.append(("missing.\(measure.id)", measure.missing.word))
    }
    for rule in rules.names.rules {
      pairs.append((rule.id, "on"))
      pairs.append(("when.\(rule.id)", rule.text))
    }
    if let matrix = rules.plan.matrix, let names = rules.names.matrix {
      for (row, down) in names.down.enumerated() {
        for (column, across) in names.across.enumerated() {
          let rating = names.ratings[matrix.rating(down: row, across: column)].name
          pairs.append(("cells.\(down.name).\(across.name)", rating))
        }
      }
    }
    if let shortlist = rules.plan.ranking.shortlist { pairs.append(("shortlist", "\(shortlist)")) }
    return pairs.map { ScenarioChange(target: $0.0, value: $0.1) }
  }

  @Test(arguments: Example.allCases)
  func `what is already so changes nothing, to the byte`(example: Example) throws {
    let assessment = try example.assessment()
    let expected = try #require(assessment.result().value?.jsonText)
    let changes = Self.presentChanges(assessment)
    for start in stride(from: 0, to: changes.count, by: Scenario.changeLimit) {
      let some = Array(changes[start..<min(changes.count, start + Scenario.changeLimit)])
      let applied = assessment.applying(Scenario(name: "same", changes: some))
      let same = try #require(applied.value, "\(ScenarioSample.report(applied))")
      #expect(same.result().value?.jsonText == expected)
      let idle = applied.findings.sorted.filter { $0.code == "S024" }
      #expect(idle.count == some.count, "\(ScenarioSample.report(applied))")
    }
  }

  @Test(arguments: Example.allCases)
  func `every target spelt out is the same target`(example: Example) throws {
    let assessment = try example.assessment()
    let rules = assessment.rules.checked
    for change in Self.presentChanges(assessment) {
      let target = try TargetReading(assessment, change).target().get()
      let spelt = ScenarioChange(target: target.spelling(rules), value: change.value)
      #expect(try TargetReading(assessment, spelt).target().get() == target)
    }
  }

  /// The hand edits are those that the READMEs of the rules invite to.
  @Test(
    arguments: [
      (
        "risk.impact", "3", "risk:       {of: {likelihood: 1, impact: 1}",
        "risk:       {of: {likelihood: 1, impact: 3}"
      ),
      ("cuts.volume.High", "600", "cuts: [50, 250, 500, 1000]", "cuts: [50, 250, 600, 1000]"),
      ("cuts.volume", "x2", "cuts: [50, 250, 500, 1000]", "cuts: [100, 500, 1000, 2000]"),
      ("cuts.trend", "[-10, 0, 10, 40]", "cuts: [-20, -5, 5, 20]", "cuts: [-10, 0, 10, 40]"),
      ("shortlist", "+2", "shortlist: 3", "shortlist: 5"),
      (
        "missing.volume", "worst", "volume:    {unit: crimes}",
        "volume:    {unit: crimes, missing: worst}"
      ),
      ("missing.concern", "leave out", "of: 5, missing: neutral", "of: 5, missing: leave out"),
      (
        "cells.High.Low", "High", "High:      [Medium, Medium, High,",
        "High:      [Medium, High,   High,"
      ),
      (
        "when.rising_fast", "volume > 5", "when: trend >= 25% and volume >= 100", "when: volume > 5"
      ),
      (
        "groups.impact.levels", "[A, B, C, D, E]", "impact:     {of: {harm: 2,",
        "impact:     {levels: [A, B, C, D, E], of: {harm: 2,"
      ),
      (
        "measures.trend.unless", "base < 30", "unless: base < 20 or not significant at 95%",
        "unless: base < 30"
      ),
    ]
  ) func `a change gives what editing the rules by hand gives`(
    target: String,
    value: String,
    old: String,
    new: String
  ) throws {
    let files = MemoryFiles.project(["Rules/simple"])
    let changed = MemoryFiles.project(["Rules/simple"]) { name, text in
      name.hasSuffix("rules.yaml") ? text.changing(old, to: new) : text
    }
    func read(_ files: MemoryFiles) -> Checked<Assessment> {
      Assessment.read(
        rules: "Rules/simple/rules.yaml",
        candidates: "Rules/simple/candidates.csv",
        from: files
      )
    }
    let scenario = ScenarioSample.scenario((target, value))
    let applied = try #require(read(files).value).applying(scenario)
    let byHand = read(changed)
    if byHand.value == nil {
      #expect(applied.value == nil)
      #expect(Set(applied.findings.sorted.map(\.code)) == Set(byHand.findings.sorted.map(\.code)))
    } else {
      let result = try #require(applied.value?.result().value, "\(ScenarioSample.report(applied))")
      #expect(result.jsonText == byHand.value?.result().value?.jsonText)
    }
  }

  @Test func `a changed figure says what it was`() throws {
    let scenario = ScenarioSample.scenario(("volume@burglary", "+20%"))
    let result = try #require(ScenarioSample.simple().applying(scenario).value?.result().value)
    let measure = try #require(result.candidate("burglary")?.measures.first { $0.id == "volume" })
    #expect(measure.text == "372 crimes")
    guard case .scenario(let source) = measure.origin else {
      Issue.record("the figure does not come from a scenario")
      return
    }
    #expect(source.before == "310 crimes")
    #expect(source.change == "+20%")
    #expect(source.file == "change" && source.line == 1)
    #expect(
      result.jsonText.contains(
        #"{"kind": "scenario", "before": "310 crimes", "change": "+20%", "file": "change", "row": 1}"#
      )
    )
  }

  @Test func `a rule that is off neither fires nor nearly fires, and is said to be off`() throws {
    let assessment = try ScenarioSample.simple()
    let off = assessment.applying(ScenarioSample.scenario(("rising_fast", "off")))
    let result = try #require(off.value?.result().value)
    #expect(result.rulesOff == ["rising_fast"])
    #expect(result.jsonText.contains(#""rulesOff": ["rising_fast"]"#))
    for candidate in result.ranking {
      #expect(!candidate.rules.contains { $0.id == "rising_fast" })
    }
    let on = try #require(off.value).applying(ScenarioSample.scenario(("rising_fast", "on")))
    #expect(on.value?.result().value?.jsonText == assessment.result().value?.jsonText)
  }

  @Test func `a change of the rules keeps off what is off`() throws {
    let off = try #require(
      ScenarioSample.simple().applying(ScenarioSample.scenario(("rising_fast", "off"))).value
    )
    let both = try #require(off.applying(ScenarioSample.scenario(("risk.impact", "2"))).value)
    #expect(both.result().value?.rulesOff == ["rising_fast"])
  }

  @Test func `a warning that a change causes is shown where the change stands, others only once`()
    throws
  {
    let assessment = try ScenarioSample.simple()
    let applied = assessment.applying(ScenarioSample.scenario(("impact.concern", "0")))
    #expect(
      ScenarioSample.report(applied) == """
        warning[R023]: 'concern' has the weight 0 and does not count in the group 'impact'
          change:1:16
           |
         1 | impact.concern=0
           |                ^
           = give it a weight, or take it out

        """
    )
    let again = try #require(applied.value).applying(ScenarioSample.scenario(("risk.impact", "2")))
    #expect(again.findings.sorted.map(\.code) == ["R023"])
  }

  @Test func `without anybody left there is nothing to rank`() throws {
    let assessment = try ScenarioSample.simple()
    let scenario = Scenario(
      name: "nobody",
      changes: assessment.candidates.map { ScenarioChange(target: "without.\($0)", value: "yes") }
    )
    let applied = assessment.applying(scenario)
    #expect(applied.findings.sorted.map(\.code) == ["A009"])
    #expect(applied.value?.result().value?.ranking.isEmpty == true)
  }

  @Test func `a measure that nothing brings cannot be insisted on`() throws {
    let rows = "id,volume,last_year\na,5,6\nb,7,8\n"
    let rules = Sample().rules
    let read = Sample.table(rows, rules: rules)
    guard let assessment = read.value else { return }
    let missing = assessment.isBrought.indices.filter { !assessment.isBrought[$0] }
    for position in missing {
      let id = assessment.rules.checked.names.measures[position].id
      let applied = assessment.applying(ScenarioSample.scenario(("missing.\(id)", "refuse")))
      #expect((applied.value == nil) == applied.findings.hasErrors)
    }
  }
}
