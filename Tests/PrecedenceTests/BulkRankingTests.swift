import Diagnostics
import Precedence
import Testing

@Suite struct BulkRankingTests {
  private static let rules = """
    format: 1
    name: streets
    measures:
      volume: {unit: crimes}
      rise:
        unit: percent
        is: change(volume, before)
        missing: neutral
      before: {unit: crimes}
      harm: {unit: days, missing: worst}
    criteria:
      volume: {cuts: [10, 50, 100, 500], levels: [1st, 2nd, 3rd, 4th, 5th]}
      rise: {cuts: [-10, 10]  , levels: [Falling, Steady, Rising]}
      harm: {cuts: [100, 1000], levels: [Slight, Grave, Worst]}
    groups:
      often: {of: {volume: 2, rise: 1}}
      risk: {of: {often: 1, harm: 1}}
    rules:
      too_few:
        when: volume < 2
        then: leave out
        because: one crime makes no street a priority
    ranking: {by: [risk], ties: [volume]}
    """

  private func rules() throws -> Rules {
    let checked = Rules.read(SourceText(name: "rules.yaml", text: Self.rules))
    #expect(FindingRenderer().text(checked.findings) == "")
    return try #require(checked.value)
  }

  /// The columns volume, before and harm of some streets, some of them missing.
  private func columns(count: Int) -> [[Double]] {
    let volume = (0..<count).map { Double(($0 * 37) % 611) }
    let before = (0..<count).map { $0 % 13 == 0 ? Double.nan : Double(($0 * 53) % 587) }
    let harm = (0..<count).map { $0 % 7 == 0 ? Double.nan : Double(($0 * 91) % 1999) }
    return [volume, before, harm]
  }

  @Test func placesAreThoseOfTheFullResult() async throws {
    let rules = try rules()
    let columns = columns(count: 200)
    var csv = "id,volume,before,harm\n"
    for row in 0..<200 {
      let cells = columns.map { $0[row].isNaN ? "" : String(Int($0[row])) }
      csv += "street\(row),\(cells.joined(separator: ","))\n"
    }
    // A count that is missing is refused in full, where the rules do not say what stands for it.
    let files = MemoryFiles([
      "rules.yaml": Self.rules.replacing(
        "before: {unit: crimes}",
        "before: {unit: crimes, missing: neutral}"
      ),
      "streets.csv": csv,
    ])
    let read = Assessment.read(rules: "rules.yaml", candidates: "streets.csv", from: files)
    let result = try #require(read.value?.result().value)
    let bulk = try #require(await rules.places(of: columns))
    for row in 0..<200 {
      #expect(result.candidate("street\(row)")?.place ?? 0 == bulk.places[row])
    }
    #expect(bulk.order.map { "street\($0)" } == result.ranking.map(\.id))
    #expect(bulk.places.contains(0))
  }

  @Test(arguments: [2, 3, 16, 5000])
  func placesDoNotDependOnTheNumberOfTasks(tasks: Int) async throws {
    let rules = try rules()
    let columns = columns(count: 3000)
    let alone = try #require(await rules.places(of: columns))
    let together = try #require(await rules.places(of: columns, tasks: tasks))
    #expect(alone.order == together.order)
    #expect(alone.places == together.places)
  }

  @Test func columnsThatDoNotFitAreRefused() async throws {
    let rules = try rules()
    #expect(rules.measures == ["volume", "before", "harm"])
    #expect(await rules.places(of: [[1], [2]]) == nil)
    #expect(await rules.places(of: [[1], [2], [3, 4]]) == nil)
    #expect(await rules.places(of: [[1], [2], [3]], tasks: 0)?.places == [0])
    #expect(await rules.places(of: [[], [], []])?.order == [])
  }
}

extension String {
  fileprivate func replacing(_ part: String, _ new: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingPrefix(while: { $0 == " " }) == part[...] ? "  " + new : String($0) }
      .joined(separator: "\n")
  }
}
