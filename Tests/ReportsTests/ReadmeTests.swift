import Consultation
import Diagnostics
import Foundation
import Precedence
import Reports
import Robustness
import TestSupport
import Testing

/// What the README shows is what the project does.
@Suite struct ReadmeTests {
  private let readme = String(decoding: ProjectFolder.bytes("README.md"), as: UTF8.self)

  /// The README's snippet, compiled here; a test compares the two.
  private func snippet(files: some FileSource) -> [String] {
    var lines: [String] = []
    // README begins
    let assessment = Assessment.read("Examples/st-albans-2021", from: files)
    let ranked = assessment.value?.result()
    if let result = ranked?.value {
      for candidate in result.ranking {
        lines.append("\(candidate.place ?? 0). \(candidate.name): \(candidate.rating ?? "-")")
      }
      lines.append(RankingText(width: 80).text(result))
    } else {
      lines.append(FindingRenderer().text(ranked?.findings ?? assessment.findings))
    }
    // README ends
    return lines
  }

  /// The README's snippet about how firm a ranking is.
  private func firmness(files: some FileSource) async throws -> [String] {
    var lines: [String] = []
    // README begins firmness
    if let assessment = Assessment.read("Examples/north-herts-2008", from: files).value {
      for weight in assessment.weightStability() {
        let shares = weight.order  // strictly between low and high every place stays
        lines.append("\(weight.term), now \(weight.share): \(shares.low) to \(shares.high)")
      }
      if let why = assessment.why("asb_cd", "reassurance") {
        let (ahead, behind) = (why.comparison.ahead, why.comparison.behind)
        lines.append("\(ahead.name) is above \(behind.name); why.swaps can turn it")
      }
      let draws = try await assessment.rankAcceptability(DrawSettings(draws: 10_000))
      lines.append("\(draws.candidates[1]) is first in \(draws.acceptability[1][0]) of the draws")
    }
    // README ends firmness
    return lines
  }

  /// The README's snippet about ballots.
  private var firstOfTheBallots: [Int]? {
    // README begins ballots
    let ballots = Profile(
      options: ["asb", "burglary", "speeding"],
      rankings: [
        Profile.Ranking([[0], [1], [2]], count: 5),  // asb, then burglary, then speeding
        Profile.Ranking([[1], [0, 2]], count: 4),  // burglary, then the other two level
      ]
    )
    let order = ballots?.order(by: .copeland)
    let first = order?.tiers.first  // [0]: asb wins both its duels
    // README ends ballots
    return first
  }

  @Test(arguments: ["", " firmness", " ballots"])
  func theSnippetIsTheCodeAbove(about: String) throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.hasSuffix("// README begins\(about)") })
    let end = try #require(lines.firstIndex { $0.hasSuffix("// README ends\(about)") })
    let snippet = lines[(begin + 1)..<end].map { $0.dropFirst(4) }.joined(separator: "\n")
    #expect(readme.contains(snippet))
  }

  @Test func theBallotsGiveWhatTheSnippetSays() { #expect(firstOfTheBallots == [0]) }

  @Test func theSnippetAboutFirmnessAgreesWithTheExample() async throws {
    let lines = try await firmness(files: ProjectFiles())
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("concern, now 0.857") ?? false)
    let ends = lines.first?.split(separator: " ").compactMap { Double($0) } ?? []
    #expect(ends.suffix(2).map { ($0 * 1e9).rounded() / 1e9 } == [0.75, 1])
    #expect(lines.dropFirst(2).first?.contains("is above") ?? false)
    // The share is 80%, four standard errors either way.
    let share = lines.last?.split(separator: " ").compactMap { Double($0) }.first
    #expect((share ?? 0) > 0.784 && (share ?? 1) < 0.816)
  }

  @Test func theSnippetRanksTheExample() {
    let lines = snippet(files: ProjectFiles())
    #expect(
      lines.first == "1. Violent crime, knives, gangs, drug dealing, robbery and exploitation: High"
    )
    #expect(lines.last?.hasPrefix("St Albans priority themes 2021/22\n") ?? false)
  }

  @Test func theSnippetSaysWhatIsWrong() {
    let lines = snippet(files: MemoryFiles([:]))
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasPrefix("error[F001]: there is no file 'Examples/st-albans-2021'") ?? false
    )
  }

  @Test func theOutputShownIsPartOfWhatIsPrinted() {
    let blocks = readme.components(separatedBy: "\n```").filter { $0.hasPrefix("text\n") }
    let kept = [
      "rank.txt", "explain-violent-crime.txt", "scenarios.txt", "why-violent-crime.txt",
      "sensitivity.txt",
    ].map {
      let bytes = ProjectFolder.bytes("Examples/st-albans-2021/expected/\($0)")
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(!blocks.isEmpty)
    for block in blocks {
      // A line of its own with three dots says that more follows.
      let shown = block.dropFirst("text\n".count).split(separator: /\n *…/)
      #expect(!shown.isEmpty)
      #expect(
        kept.contains { text in shown.allSatisfy { text.contains($0) } },
        "not printed: \(block)"
      )
    }
  }

  @Test func everyLinkLeadsToAFile() throws {
    for page in ["README.md", "CONTRIBUTING.md", "Benchmarks/README.md"] {
      let text = String(decoding: ProjectFolder.bytes(page), as: UTF8.self)
      #expect(!text.isEmpty)
      for match in text.matches(
        of: try Regex("\\]\\(([^)#:]+)\\)", as: (Substring, Substring).self)
      ) {
        let target = ProjectFolder.file(page).deletingLastPathComponent()
          .appendingPathComponent(String(match.output.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.output.1)")
      }
    }
  }

  /// The files of the project, wherever the tests are run from.
  private struct ProjectFiles: FileSource {
    func read(_ path: String) throws(FileFault) -> SourceText {
      let source = try DiskFiles().read(ProjectFolder.file(path).path)
      return SourceText(name: path, bytes: source.bytes)
    }

    func isFolder(_ path: String) -> Bool { DiskFiles().isFolder(ProjectFolder.file(path).path) }
  }
}
