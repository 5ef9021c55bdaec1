import Consultation
import Diagnostics
import Precedence
import TestSupport
import Testing

/// Files that somebody broke at random: whatever they hold, reading them ends with findings or a result.
@Suite struct HostileConsultationTests {
  private static let pieces = [
    "", " ", "\n", ",", ";", ":", "{", "}", "[", "]", "0", "-1", "1e400", "99999999999999999999",
    "yes", "asb", "Parking", "places", "scores", "ticks", "top 2 share", "borda", "kemeny",
    "net concern",
    "becomes: place", "group", "\u{FEFF}", "\"", "'", "=cmd", "%", "200", "é",
  ]

  private static func broken(_ text: String, _ random: inout SplitMix64) -> String {
    var characters = Array(text)
    for _ in 0...random.below(3) {
      let start = random.below(characters.count + 1)
      let end = min(characters.count, start + random.below(12))
      characters.replaceSubrange(start..<end, with: Array(pieces[random.below(pieces.count)]))
    }
    return String(characters)
  }

  @Test(arguments: 1...8)
  func `broken files end with a result or an error`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      var sample = ConsultationSample()
      switch random.below(4) {
      case 0: sample.rules = Self.broken(sample.rules, &random)
      case 1: sample.assessment = Self.broken(sample.assessment, &random)
      case 2: sample.publicBallots = Self.broken(sample.publicBallots, &random)
      default: sample.forumBallots = Self.broken(sample.forumBallots, &random)
      }
      let read = sample.read
      #expect((read.value == nil) == read.findings.hasErrors)
      for consultation in read.value?.consultations ?? [] {
        let count = consultation.count
        #expect(count.options == consultation.options.map(\.id))
        #expect(count.groups.count == consultation.groups.count)
      }
      for record in read.value?.result().value?.ranking ?? [] {
        for measure in record.measures { #expect(measure.value?.isFinite ?? true) }
      }
    }
  }

  @Test func `the same files give the same bytes`() throws {
    let first = try #require(ConsultationSample().read.value?.result().value?.jsonText)
    for _ in 0..<3 {
      #expect(ConsultationSample().read.value?.result().value?.jsonText == first)
    }
  }
}
