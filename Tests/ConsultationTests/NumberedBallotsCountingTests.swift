import Diagnostics
import Testing

@testable import Consultation

@Suite struct NumberedBallotsCountingTests {
  private let source = SourceText(name: "a", text: String(repeating: "x", count: 60))
  /// Numbers 1 to 4; the second was withdrawn.
  private let options = NumberedOptions(
    ids: ["asb", "litter", "speeding"],
    meanings: [0, nil, 1, 2],
    names: ["ASB", "Parking", "Litter", "Speeding"]
  )

  private func ballots(_ tiers: [[[Int]]]) -> NumberedBallots {
    var ballots = NumberedBallots()
    for (line, tiers) in tiers.enumerated() {
      _ = ballots.begin(line: line + 1, range: line..<(line + 1))
      for tier in tiers {
        for number in tier { ballots.add(number) }
        ballots.endTier()
      }
      ballots.finish(at: line + 1, count: line + 1, fault: nil)
    }
    return ballots
  }

  @Test func `Withdrawn options are passed over and the ballot closes up`() {
    let (counted, faults) = ballots([[[2], [3], [1]], [[4], [], [2], [1, 3]]])
      .counted(as: options, form: .blt, in: source)
    #expect(counted.profile.places == [[2, 2], [1, 2], [0, 1]])
    #expect(counted.profile.weights == [1, 2])
    #expect(counted.profile.kind == .ranks)
    #expect(counted.form == .blt)
    #expect(counted.spoiled.isEmpty && faults.isEmpty)
  }

  @Test func `A ballot counts whole or not at all`() {
    let (counted, faults) = ballots([
      [[1], [3], [1]], [[1]], [[1], [5]], [[2]], [], [[2], [2]], [[0]],
    ]).counted(as: options, form: .blt, in: source)
    #expect(counted.profile.places == [[1], [0], [0]])
    #expect(
      counted.spoiled == [
        SpoiledBallot(file: "a", line: 1, reason: .duplicateOption, detail: "ASB"),
        SpoiledBallot(file: "a", line: 3, reason: .unknownOption, detail: "5", count: 3),
        SpoiledBallot(
          file: "a",
          line: 4,
          reason: .empty,
          detail: "only withdrawn options",
          count: 4
        ),
        SpoiledBallot(file: "a", line: 5, reason: .empty, count: 5),
        SpoiledBallot(file: "a", line: 6, reason: .duplicateOption, detail: "Parking", count: 6),
        SpoiledBallot(file: "a", line: 7, reason: .unknownOption, detail: "0", count: 7),
      ]
    )
    #expect(faults == [0..<1, 2..<3, 3..<4, 4..<5, 5..<6, 6..<7])
  }

  @Test func `Of categories the first is ticked, and sorting all into others is an answer`() {
    let (counted, _) = ballots([[[1, 4], [3]], [[], [1, 3, 4]], [[1], [2], [3]], [[]]])
      .counted(as: options, form: .preflib, categories: 2, in: source)
    #expect(counted.profile.kind == .ticks)
    #expect(counted.profile.places == [[1, 0], [0, 0], [1, 0]])
    #expect(
      counted.spoiled.map { "\($0.line) \($0.reason) \($0.detail)" } == [
        "3 rankOutOfRange category 3", "4 empty ",
      ]
    )
  }

  @Test func `Numbers may begin at 0`() {
    var options = options
    options.firstNumber = 0
    let (counted, _) = ballots([[[0], [3]], [[4]]]).counted(as: options, form: .blt, in: source)
    #expect(counted.profile.places == [[1], [0], [2]])
    #expect(counted.spoiled.map(\.detail) == ["4"])
  }

  @Test func `A fault found while reading stands, with its text cut short`() {
    var ballots = NumberedBallots()
    _ = ballots.begin(line: 9, range: 0..<60)
    ballots.finish(
      at: 60,
      count: 2,
      fault: NumberedBallots.Fault(reason: .unreadable, range: 1..<60)
    )
    let (counted, faults) = ballots.counted(as: options, form: .blt, in: source)
    let detail = String(repeating: "x", count: 40) + "…"
    #expect(
      counted.spoiled == [
        SpoiledBallot(file: "a", line: 9, reason: .unreadable, detail: detail, count: 2)
      ]
    )
    #expect(faults == [1..<60])
  }

  @Test func `Places that would take too much memory are refused`() {
    var many = NumberedBallots()
    for _ in 0..<600_000 { _ = many.begin(line: 1, range: 0..<0) }
    let options = NumberedOptions(
      ids: (0..<200).map(String.init),
      meanings: [],
      names: []
    )
    var findings = FindingList()
    #expect(many.result(as: options, form: .blt, in: source, &findings) == nil)
    #expect(
      FindingRenderer().text(findings) == """
        error[B032]: the file has 600,000 ballots of 200 options; their product may be 100,000,000 \
        at most
          a:1:1
          = count equal ballots together, on one line each

        """
    )
  }
}
