import Diagnostics
import Precedence
import Testing

/// St Albans 2021/22 as ranked by an independent model of the rules, written in Python by somebody
/// who had not read this code; scores to six digits.
@Suite struct StAlbansTests {
  private static let folders = ["Examples/st-albans-2021", "Rules/st-albans-2021"]

  private static func result(
    _ file: String,
    changing: (String, String) -> String = { $1 }
  ) throws -> AssessmentResult {
    let files = MemoryFiles.project(folders, changing: changing)
    let read = Assessment.read("Examples/st-albans-2021/\(file)", from: files)
    return try #require(read.value?.result().value, "\(FindingRenderer().text(read.findings))")
  }

  private static func lines(_ result: AssessmentResult) -> [String] {
    result.ranking.map { candidate in
      var line = "\(candidate.place ?? 0)\(candidate.isShared ? "=" : "") \(candidate.id)"
      line +=
        " \(candidate.rating ?? "-") \(DisplayNumber.fixed(candidate.score ?? -1, decimals: 6))"
      if let places = candidate.places, places.count > 1 {
        line += " [\(places.lowerBound)-\(places.upperBound)]"
      }
      return line
    }
  }

  @Test func `themes stand where the independent model puts them`() throws {
    #expect(
      try Self.lines(Self.result("")) == [
        "1 violent-crime High 0.708333 [1-4]",
        "2 domestic-abuse High 0.666667 [1-5]",
        "3= fly-tipping-asb-rural-road Medium 0.541667 [1-6]",
        "3= wellbeing Medium 0.541667 [1-6]",
        "5 burglary-vehicle-cyber Medium 0.500000 [2-5]",
        "6 substance-homelessness-hate Medium 0.416667 [4-6]",
      ]
    )
  }

  @Test func `offences stand where the independent model puts them`() throws {
    let expected = [
      "1 vwi Very high 0.791667 [1-2]",
      "2 violence High 0.708333 [2-3]",
      "3 domestic_abuse_flag High 0.666667 [1-9]",
      "4 stalking_harassment High 0.625000 [3-4]",
      "5 burglary High 0.583333 [4-5]",
      "6 vwoi High 0.541667 [5-6]",
      "7 burglary_res High 0.500000 [6-7]",
      "8 burglary_bc High 0.500000 [7-8]",
      "9 blade High 0.500000 [8-9]",
      "10 arson_cd Medium 0.458333",
      "11 drugs Medium 0.458333",
      "12 public_order Medium 0.416667",
      "13 po_fear Medium 0.416667",
      "14= weapons Medium 0.375000",
      "14= weapons_sub Medium 0.375000",
      "16 other_weapons Medium 0.375000",
      "17 arson Medium 0.375000",
      "18 vehicle Medium 0.375000",
      "19 firearms Medium 0.375000",
      "20 criminal_damage Medium 0.375000",
      "21 firearms_intent Medium 0.375000",
      "22 drugs_possession Medium 0.333333",
      "23 theft_from_vehicle Medium 0.291667",
      "24 po_other Low 0.333333",
      "25 po_race Low 0.333333",
      "26 interfering_mv Low 0.250000",
      "27 drugs_trafficking Low 0.250000",
      "28 po_violent_disorder Low 0.250000",
      "29 theft_of_vehicle Low 0.166667",
      "30 agg_vehicle_taking Low 0.166667",
    ]
    let lines = try Self.lines(Self.result("offences.yaml"))
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == expected) }
  }

  @Test func `the mean of the harm index moves no theme`() throws {
    let result = try Self.result("") {
      $1.replacing("weight: median_days", with: "weight: mean_days")
    }
    let median = try Self.result("")
    #expect(result.ranking.map(\.id) == median.ranking.map(\.id))
    #expect(Self.lines(result)[0].hasPrefix("1 violent-crime Very high 0.875000"))
    let substance = result.candidate("substance-homelessness-hate")
    #expect(substance?.score.map { ($0 * 1e6).rounded() } == 500_000)
  }

  @Test func `the mean of the harm index moves offences`() throws {
    let result = try Self.result("offences.yaml") {
      $1.replacing("weight: median_days", with: "weight: mean_days")
    }
    let shown = ["violence", "vwi", "vwoi", "drugs", "drugs_trafficking"].compactMap {
      result.candidate($0)
    }
    #expect(
      shown.map { "\($0.place ?? 0) \($0.rating ?? "")" }
        == ["1 Very high", "2 Very high", "3 Very high", "6 High", "11 High"]
    )
  }

  @Test func `a volume leads to its cells`() throws {
    let theme = try #require(Self.result("").candidate("violent-crime"))
    let volume = try #require(theme.measures.first { $0.id == "volume" })
    guard case .sum(let terms) = volume.origin else {
      Issue.record("\(volume.origin)")
      return
    }
    #expect(volume.text == "2,122 crimes")
    #expect(
      terms.map { "\(Int($0.value)) (\($0.cell.file):\($0.cell.row) \($0.cell.column))" } == [
        "2053 (evidence/offences.csv:20 this_year)",
        "43 (evidence/offences.csv:14 this_year)",
        "26 (evidence/offences.csv:32 this_year)",
      ]
    )
  }

  @Test func `the harm of a theme is that of its rows, each with its weight's cell`() throws {
    let theme = try #require(Self.result("").candidate("violent-crime"))
    let harm = try #require(theme.measures.first { $0.id == "harm_days" })
    guard case .sum(let terms) = harm.origin else {
      Issue.record("\(harm.origin)")
      return
    }
    #expect(harm.value == 245_076.25)
    #expect(terms.reduce(0) { $0 + $1.value * ($1.weight ?? .nan) } == 245_076.25)
    #expect(terms.allSatisfy { $0.weightCell?.file == "evidence/harm.csv" })
    #expect(terms.allSatisfy { $0.weightCell?.column == "median_days" })
  }

  @Test(arguments: ["assessment.yaml", "offences.yaml"])
  func `every number leads to a cell, a line, or other numbers that do`(file: String) throws {
    let result = try Self.result(file)
    #expect(!result.ranking.isEmpty)
    for candidate in result.ranking {
      let ids = Set(candidate.measures.map(\.id))
      for measure in candidate.measures {
        switch measure.origin {
        case .sum(let terms): #expect(!terms.isEmpty && terms.allSatisfy { $0.cell.row > 1 })
        case .cell(let cell): #expect(cell.row > 1 && !cell.column.isEmpty)
        case .judged(let judgement): #expect(!judgement.because.isEmpty && judgement.line > 1)
        case .stated(let place, let line): #expect(place == file && line > 1)
        case .consultation(let source): #expect(!source.groups.isEmpty)
        case .scenario: Issue.record("no scenario was applied")
        case .formula(_, let reads): #expect(!reads.isEmpty && ids.isSuperset(of: reads))
        case .change(let change): #expect(ids.isSuperset(of: [change.current, change.base]))
        case .missing(let reason): #expect(!reason.isEmpty && measure.value == nil)
        }
      }
    }
  }

  @Test func `neither assessment has anything wrong with it`() throws {
    for file in ["assessment.yaml", "offences.yaml"] {
      let found = try Self.result(file).findings.sorted.filter { $0.severity != .note }
      #expect(found.isEmpty, "\(FindingRenderer().text(FindingList(found)))")
    }
  }

  @Test func `the result is the same under any name of its folder`() throws {
    let files = MemoryFiles.project(Self.folders)
    let plain = Assessment.read("Examples/st-albans-2021", from: files).value?.result().value
    let dotted = Assessment.read(
      "./Examples/../Examples/st-albans-2021/assessment.yaml",
      from: files
    )
    .value?.result().value
    #expect(plain != nil && plain?.jsonText == dotted?.jsonText)
    #expect(plain?.rules.file == "../../Rules/st-albans-2021/rules.yaml")
  }

  @Test func `the simple rules rank their table as the author's model does`() throws {
    let files = MemoryFiles.project(["Rules/simple"])
    let read = Assessment.read(
      rules: "Rules/simple/rules.yaml",
      candidates: "Rules/simple/candidates.csv",
      from: files
    )
    let result = try #require(read.value?.result().value)
    let lines = result.ranking.map { candidate in
      "\(candidate.place ?? 0) \(candidate.id) \(candidate.rating ?? "")"
        + " \(DisplayNumber.fixed(candidate.score ?? -1, decimals: 6))"
        + (candidate.status == .monitored ? " monitored" : "")
    }
    #expect(
      lines == [
        "1 street-robbery High 0.666667",
        "2 burglary High 0.625000",
        "3 harassment Medium 0.583333",
        "4 fraud Medium 0.583333",
        "5 arson Medium 0.375000 monitored",
        "6 vehicle-crime Medium 0.375000",
        "7 criminal-damage Low 0.375000",
        "8 graffiti Low 0.250000",
      ]
    )
    #expect(result.missing.map(\.measure) == ["concern", "harm"])
  }
}
