import Precedence
import Testing

@testable import RulesTesting

@Suite struct TestNamesTests {
  private func kind(_ key: String) throws -> String {
    switch TestNames(try SmallRules.rules("")).key(key) {
    case .level: "level"
    case .number: "number"
    case .measure: "measure"
    case .none: "nothing"
    case .some(let word): "\(word)"
    }
  }

  @Test(arguments: [
    ("amount level", "level"), ("risk level", "level"), ("trend level", "level"),
    ("volume level", "level"), ("asked level", "nothing"), ("before level", "nothing"),
    ("risk", "number"), ("amount", "number"), ("trend", "measure"), ("trend score", "number"),
    ("volume", "measure"), ("rating", "rating"), ("rules", "rules"), ("fires", "fires"),
    ("does not fire", "doesNotFire"), ("status", "status"), ("order", "order"),
    ("shortlist", "shortlist"), ("level", "nothing"), (" level", "nothing"), ("", "nothing"),
  ])
  func `a key means one thing`(key: String, kind: String) throws {
    #expect(try self.kind(key) == kind)
  }

  @Test func `every key that is offered means something`() throws {
    let names = TestNames(try SmallRules.rules(""))
    for key in names.keys { #expect(names.key(key) != nil, "\(key)") }
  }
}
