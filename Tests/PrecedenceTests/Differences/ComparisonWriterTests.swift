import RulesFile
import Testing

@testable import Precedence

/// What holds of every comparison, on random pairs.
@Suite struct ComparisonWriterTests {
  @Test(arguments: 0..<24)
  func `the steps of every candidate account for the whole of its move`(seed: Int) throws {
    var pair = RandomPair(seed: UInt64(seed))
    let (before, after) = try pair.next()
    let comparison = try #require(before.comparison(with: after).value)
    let first = MixedRuns.standings(comparison.before)
    let last = MixedRuns.standings(comparison.after)
    for move in comparison.moves {
      #expect(move.steps.count == comparison.steps.count)
      #expect(move.before == first[move.candidate])
      #expect(move.after == last[move.candidate])
      #expect(move.steps.last == move.after)
      let rises = move.rises.compactMap(\.self)
      if rises.count == move.rises.count, let rise = move.rise {
        #expect(rises.reduce(0, +) == rise)
      }
    }
    let movers = Set(comparison.moves.map(\.candidate))
    for (id, standing) in first where !movers.contains(id) { #expect(last[id] == standing) }
    for (id, standing) in last where !movers.contains(id) { #expect(first[id] == standing) }
    let keys = comparison.steps.flatMap(\.differences).map { "\($0.part) \($0.key)" }
    #expect(Set(keys).count == Mixing(before, after).parts.count)
    #expect(Set(keys).count == keys.count)
    // The order in which things are listed decides nothing here.
    #expect(!comparison.steps.flatMap(\.differences).contains { $0.part == .order })
  }

  /// The order of what is put in is another when things are put in together, and so are the effects, but
  /// what stands where in the end is not.
  @Test(arguments: 0..<6)
  func `fewer and larger steps come to the same end`(seed: Int) throws {
    var pair = RandomPair(seed: 2_000 + UInt64(seed))
    let (before, after) = try pair.next()
    let fine = try #require(before.comparison(with: after).value)
    var writer = ComparisonWriter(
      Mixing(before, after),
      before: fine.before,
      after: fine.after,
      limit: 3
    )
    let coarse = writer.comparison(fine.titles)
    #expect(coarse.steps.count <= fine.steps.count)
    #expect(coarse.movers.map(\.candidate) == fine.movers.map(\.candidate))
    #expect(coarse.movers.map(\.rise) == fine.movers.map(\.rise))
  }

  /// Half of the differences put in, written as a file and read again, is what a person would have
  /// written: with all of them put in one by one the second ranking comes out, not just at the end where
  /// its own file is used.
  @Test(arguments: 0..<20)
  func `merged rules with everything put in rank like the second file`(seed: Int) throws {
    var pair = RandomPair(seed: 3_000 + UInt64(seed))
    let (before, after) = try pair.next()
    let merged = MergedRules(before.rules, after.rules)
    var tree = before.rules.checked.document.root
    for difference in merged.differences + merged.others {
      tree = tree.replacing(
        difference.path,
        with: difference.after,
        like: after.rules.checked.document.root
      )
    }
    #expect(
      RulesTree(tree).text == RulesTree(after.rules.checked.document.root).text
    )
  }

  @Test func `an assessment compared with itself has no difference`() throws {
    for seed in UInt64(0)..<4 {
      var pair = RandomPair(seed: 4_000 + seed)
      let assessment = try pair.next().0
      let comparison = try #require(assessment.comparison(with: assessment).value)
      #expect(comparison.isSame)
      #expect(comparison.moves.isEmpty)
    }
  }
}
