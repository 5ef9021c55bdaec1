import Diagnostics
import Precedence
import TestSupport
import Testing

@Suite struct TrackingResultTests {
  @Test func `a folder means the assessment in it`() {
    let files = MemoryFiles.project(["Examples/st-albans-2008"])
    let read = TrackingResult.read("Examples/st-albans-2008", from: files)
    #expect(read.value?.name == "St Albans crime reduction 2008")
    #expect(read.value?.area == "St Albans City and District")
  }

  @Test func `a file that is not there is a finding`() {
    let read = TrackingResult.read("none.yaml", from: MemoryFiles([String: String]()))
    #expect(read.value == nil)
    #expect(read.findings.sorted.map(\.code) == ["F001"])
  }

  /// "Summary of Partnership Performance" of the plan: eleven percentages, three components that
  /// missed although the total met, one that rose.
  @Test func `the published table of St Albans comes out again`() throws {
    let files = MemoryFiles.project(["Examples/st-albans-2008"])
    let read = TrackingResult.read("Examples/st-albans-2008", from: files)
    let targets = try #require(read.value?.sets.first)
    #expect(targets.rows.count == 11)
    #expect(targets.rows.allSatisfy { $0.publishedAgrees == true })
    let printed = targets.rows.map { -($0.changePercent ?? 0).rounded(.toNearestOrAwayFromZero) }
    #expect(printed == [44, 44, 28, 25, -27, 14, 27, 20, 24, 7, 25])
    #expect(targets.total?.verdict == .met)
    let missed = targets.components.filter { $0.verdict == .missed }.map(\.id)
    #expect(missed == ["theft_of_cycle", "common_assault", "criminal_damage"])
    let rose = targets.rows.filter { $0.notes.contains(.movedTheWrongWay) }.map(\.id)
    #expect(rose == ["theft_of_cycle"])
    #expect(read.findings.sorted.map(\.code) == ["T013"])
  }

  @Test func `Stevenage as shipped reports nothing, and nothing is 0`() throws {
    let files = MemoryFiles.project(["Examples/stevenage-2015"])
    let read = TrackingResult.read("Examples/stevenage-2015", from: files)
    let rows = try #require(read.value?.sets.first?.rows)
    #expect(read.findings.isEmpty)
    #expect(rows.count == 23)
    #expect(Set(rows.compactMap(\.group)).count == 5)
    #expect(rows.allSatisfy { $0.verdict == .notReported && $0.actual.value == nil })
    #expect(rows.allSatisfy { $0.target.value == nil && $0.baseline.value == nil })
  }

  @Test func `two sets may stand on one table`() throws {
    let files = MemoryFiles([
      "a.yaml": """
      format: 1
      name: n
      targets:
        one: {file: t.csv, id: id, baseline: b, target: g, actual: now, direction: down}
        two: {file: t.csv, id: id, baseline: b, target: g, actual: now, direction: up}

      """,
      "t.csv": "id,b,g,now\nx,10,9,8\n",
    ])
    let sets = try #require(TrackingResult.read("a.yaml", from: files).value?.sets)
    #expect(sets.map(\.name) == ["one", "two"])
    #expect(sets.map { $0.rows.first?.verdict } == [.met, .missed])
  }
}
