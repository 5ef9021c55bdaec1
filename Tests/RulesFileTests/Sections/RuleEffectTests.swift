import Diagnostics
import PlainYAML
import Testing

@testable import RulesFile

@Suite struct RuleEffectTests {
  @Test(arguments: [
    ("keep", "keep"), ("leave  out", "leaveOut"), ("monitor", "monitor"),
    ("flag \"look twice\"", "flag look twice"), ("flag look twice", "flag look twice"),
    ("rating at least Very high", "atLeast Very high"),
    ("rating at most \"Low\"", "atMost Low"), ("raise harm by 2", "up harm 2"),
    ("lower harm by 1", "down harm 1"), ("raise harm by -1", "up harm -1"),
  ])
  func `every effect is read`(text: String, expected: String) {
    let (effect, report) = Self.read(text)
    #expect(effect.map(Self.summary) == expected)
    #expect(report == "")
  }

  @Test(arguments: [
    ("raise harm", "write 'raise GROUP by N', with N a whole number"),
    ("raise harm by one", "write 'raise GROUP by N', with N a whole number"),
    ("raise harm by 1 level", "write 'raise GROUP by N', with N a whole number"),
    ("raise harm by 99999999999999999999", "write 'raise GROUP by N', with N a whole number"),
    ("rating High", "write 'rating at least RATING' or 'rating at most RATING'"),
    ("keep always", "write 'keep' alone; several effects are a list"),
    ("flag", "write 'flag TEXT'"), ("leave", "write 'leave out'"),
    ("moniter", "did you mean 'monitor'?"),
  ])
  func `what is nearly an effect gets the cure`(text: String, hint: String) {
    let (effect, report) = Self.read(text)
    #expect(effect == nil)
    #expect(report.contains("error[R083]: '\(text)' is not an effect"))
    #expect(report.contains("= \(hint)\n"))
  }

  @Test func `names have their place in the file, also in quotes`() {
    let sample = SectionSample("'raise harm by 2'")
    let (effect, _) = sample.readValue { RuleEffect.read($0, reader: &$1) }
    guard case .move(let group, let step, _) = effect else {
      Issue.record("no move")
      return
    }
    #expect(sample.source.text(in: group.range) == "harm")
    #expect(sample.source.text(in: step.range) == "2")
  }

  private static func read(_ text: String) -> (value: RuleEffect?, report: String) {
    SectionSample("'\(text)'").readValue { RuleEffect.read($0, reader: &$1) }
  }

  private static func summary(_ effect: RuleEffect) -> String {
    switch effect {
    case .move(let group, let step, let isUp):
      "\(isUp ? "up" : "down") \(group.value) \(step.value)"
    case .ratingAtLeast(let rating): "atLeast \(rating.value)"
    case .ratingAtMost(let rating): "atMost \(rating.value)"
    case .flag(let text): "flag \(text.value)"
    case .keep: "keep"
    case .leaveOut: "leaveOut"
    case .monitor: "monitor"
    }
  }
}
