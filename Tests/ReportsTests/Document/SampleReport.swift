import Consultation
import Diagnostics

@testable import Precedence
@testable import Reports
@testable import Robustness

/// Material of a report, with something in every section.
enum SampleReport {
  static let material = ReportMaterial(
    result: SampleResult.assessment(),
    summary: summary,
    files: [
      InputFile(
        path: "assessment.yaml",
        role: .assessment,
        source: SourceText(name: "assessment.yaml", bytes: Array("abc".utf8))
      )
    ],
    worths: FigureWorths(
      doubt: 4,
      figures: [
        FigureWorth(
          candidate: "litter",
          measure: "volume",
          doubt: 4,
          leastRemaining: 1,
          mostRemaining: 2
        )
      ]
    ),
    date: "2026-11-21",
    record: DecisionRecord(
      id: "sha256:0123",
      made: "2026-11-21T10:00:00Z",
      folder: nil,
      people: [DecisionRecord.Person(role: "author", name: "A. Analyst")],
      note: "Agreed by the forum",
      jsonText: "{}\n"
    )
  )

  /// Candidates with names that somebody means harm with, or that are only long.
  static let hostile: ReportMaterial = {
    let names = [
      "<script>alert(1)</script> | **x**", "\"><img onerror=alert(1)>", "two\nlines | `x`\r\n# y",
      "\u{202E}gnihtyna \u{1B}[31m", "مرحبا بالعالم e\u{301}\u{302}\u{303}", "=1+1", "1. first", "",
      String(repeating: "long name ", count: 1000), String(repeating: "x", count: 10_000),
    ]
    let candidates = names.enumerated().map { index, name in
      SampleResult.candidate(
        name,
        name,
        place: index + 1,
        places: (index + 1)...(index + 1),
        rating: "High",
        score: 1 - Double(index) / 100,
        measures: [SampleResult.volumeOfTheft, SampleResult.trendOfTheft],
        groups: SampleResult.groups(
          volume: 1,
          trend: 0.5,
          likelihood: 0.8333333333,
          impact: 0.6666666667,
          risk: 0.75
        ),
        cell: SampleResult.theft.cell
      )
    }
    return ReportMaterial(
      result: SampleResult.assessment(ranking: candidates, unranked: [], missing: []),
      summary: .nothing
    )
  }()

  /// Candidates that all share one place, each with evidence that is missing and open.
  static func many(_ count: Int) -> ReportMaterial {
    let candidates = (0..<count).map { index in
      SampleResult.candidate(
        "c\(100_000 + index)",
        "Candidate \(100_000 + index)",
        place: 1,
        isShared: true,
        places: 1...count,
        rating: "High",
        score: 0.75,
        measures: SampleResult.litter.measures + [SampleResult.trendOfTheft],
        levels: SampleResult.theft.levels,
        groups: SampleResult.theft.groups,
        cell: SampleResult.theft.cell,
        rules: SampleResult.theft.rules
      )
    }
    return ReportMaterial(
      result: SampleResult.assessment(
        ranking: candidates,
        unranked: [],
        missing: candidates.map {
          MissingValue(candidate: $0.id, measure: "volume", policy: "interval", assumed: [])
        }
      ),
      summary: .nothing
    )
  }

  static let summary = RulesSummary(
    name: "Test rules",
    about: "Rules made for tests.",
    version: "2",
    sources: [RulesSummary.Source(id: "sheet", text: "Comparison sheet, page 3")],
    measures: [
      RulesSummary.Measure(
        id: "volume",
        unit: "crimes",
        about: "crimes recorded",
        sources: ["sheet"],
        formula: nil,
        unless: nil,
        missing: "interval"
      ),
      RulesSummary.Measure(
        id: "trend",
        unit: "percent",
        about: nil,
        sources: [],
        formula: "change(volume, last_year)",
        unless: "base < 20",
        missing: "neutral"
      ),
    ],
    criteria: [
      RulesSummary.Scale(
        id: "volume",
        measure: "volume",
        kind: "cuts",
        about: "how often it happens",
        sources: ["sheet"],
        levels: levels(["below 100 crimes", "100 up to 1,000 crimes", "1,000 crimes or more"])
      ),
      RulesSummary.Scale(
        id: "fear",
        measure: "concern",
        kind: "judged",
        about: nil,
        sources: [],
        levels: levels([nil, nil, nil])
      ),
    ],
    groups: [
      RulesSummary.Group(
        id: "likelihood",
        combination: "weighted mean",
        about: nil,
        terms: [.init(id: "volume", share: 2.0 / 3), .init(id: "trend", share: 1.0 / 3)],
        range: 0...1,
        levels: levels(["below 0.375", "0.375 up to 0.625", "0.625 or more"]),
        cuts: [0.375, 0.625]
      )
    ],
    matrix: RulesSummary.Matrix(
      about: "Impact counts for more than likelihood.",
      down: [],
      across: [],
      ratings: levels([nil, nil, nil])
    ),
    rules: [
      RulesSummary.Rule(
        id: "rising_fast",
        condition: "trend >= 25% and\nvolume >= 100",
        effects: ["raise likelihood by 1"],
        because: "up {trend} on a base of {last_year}",
        about: nil
      )
    ]
  )

  private static func levels(_ ranges: [String?]) -> [RulesSummary.Level] {
    zip(SampleResult.levelNames, ranges).map { name, range in
      RulesSummary.Level(
        name: name,
        definition: name == "High" ? ["Harm that lasts.", "Or many people."] : [],
        range: range
      )
    }
  }
}

extension RulesSummary {
  /// Rules that say nothing.
  static let nothing = RulesSummary(
    name: "",
    about: nil,
    version: nil,
    sources: [],
    measures: [],
    criteria: [],
    groups: [],
    matrix: nil,
    rules: []
  )
}
