import Diagnostics
import Evidence
import TestSupport
import Testing

@testable import Consultation

/// Files of every form that somebody broke at random: reading ends with ballots that add up or with an
/// error, and counting them with an order of all options.
@Suite struct BrokenBallotFilesTests {
  private struct Original {
    let form: BallotForm
    let text: String
  }

  private static let originals = [
    Original(form: .ranks, text: "asb,burglary,speeding,w,age\n1,2,3,1,a\n2,1,,2.5,b\n,1,1,0,\n"),
    Original(form: .order, text: "order,w\nasb; burglary,1\nspeeding = asb; parking,2\n"),
    Original(form: .ticks, text: "asb;burglary;speeding\nx;;x\n;yes;no\n"),
    Original(form: .scores, text: "asb,burglary,speeding\n1,5,3\n,2,\n4,4,4\n"),
    Original(form: .places, text: "option,place\nasb,1\nburglary,2\nspeeding,2\n"),
    Original(
      form: .preflib,
      text: """
        # DATA TYPE: toi
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 17
        # ALTERNATIVE NAME 1: Speeding
        # ALTERNATIVE NAME 2: Burglary
        # ALTERNATIVE NAME 3: asb
        12: 2,{1,3}
        5: 1

        """
    ),
    Original(
      form: .blt,
      text: "3 1\n-2\n3 1 3=2 0\n(a) 2 3 - 1 0\n0\n\"Speeding\"\n\"Burglary\"\n\"asb\"\n\"Title\"\n"
    ),
  ]

  private static let pieces = [
    "", " ", "\n", "\r\n", "\r", ",", ";", ":", "{", "}", "=", "-", "#", "\"", "\"\"", "(", ")",
    "0",
    "-1", "1e400", "9223372036854775808", "-9223372036854775808", "1000000000", "nan", "inf", "255",
    "256", "Parking", "=cmd", "\u{FEFF}", "\u{0}", "é", "asb", "\t",
  ]

  private static func broken(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...random.below(4) {
      let start = random.below(bytes.count + 1)
      let end = min(bytes.count, start + random.below(8))
      switch random.below(6) {
      case 0: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
      case 1: bytes.insert(UInt8(random.below(256)), at: start)
      case 2: bytes.removeSubrange(start..<(random.below(9) == 0 ? bytes.count : end))
      default: bytes.replaceSubrange(start..<end, with: pieces[random.below(pieces.count)].utf8)
      }
    }
    return bytes
  }

  private static func read(
    _ source: SourceText,
    _ form: BallotForm,
    _ random: inout SplitMix64,
    _ findings: inout FindingList
  ) -> Ballots? {
    let names = random.below(2) == 0 ? BallotSample.names : BallotSample.open
    let layout = BallotLayout(
      form: form,
      optionColumn: form == .places ? "option" : nil,
      placeColumn: form == .places ? "place" : nil,
      weightColumn: random.below(2) == 0 && form == .ranks ? "w" : nil,
      traitColumns: random.below(3) == 0 && form == .ranks ? ["age"] : [],
      steps: form == .scores ? 5 : nil,
      allowsTies: random.below(3) > 0
    )
    switch form {
    case .preflib: return PrefLibFile.read(source, options: names, findings: &findings)
    case .blt: return BLTFile.read(source, options: names, findings: &findings)
    case .places, .ranks, .order, .ticks, .scores:
      return BallotTable.read(source, layout, options: names, findings: &findings)
    }
  }

  @Test(arguments: 1...8)
  func `Whatever a file holds, it is read or refused`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let original = Self.originals[random.below(Self.originals.count)]
      let source = SourceText(name: "a.txt", bytes: Self.broken(original.text, &random))
      var findings = FindingList()
      let ballots = Self.read(source, original.form, &random, &findings)
      #expect(!FindingRenderer().text(findings).isEmpty || ballots != nil)
      guard let ballots else {
        #expect(findings.hasErrors)
        continue
      }
      check(ballots)
    }
  }

  private func check(_ ballots: Ballots) {
    let profile = ballots.profile
    #expect(profile.places.allSatisfy { $0.count == profile.ballotCount })
    #expect(profile.weights.map { $0.count == profile.ballotCount } ?? true)
    #expect(profile.weight.isFinite && profile.weight >= 0)
    let question = ConsultationQuestion(
      optionIDs: profile.options,
      groups: [RespondentGroup(name: "", ballots: ballots)],
      methods: ConsultationMethod.all
    )
    let count = question.count()
    for order in count.orders where ballots.form != .places {
      #expect(order.tiers.flatMap(\.self).sorted() == Array(profile.options.indices))
    }
  }
}
