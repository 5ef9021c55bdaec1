import Diagnostics
import Testing

@testable import Precedence

@Suite struct RecordIdentityTests {
  private typealias Members = [JSONValue.Member]

  @Test func `what is left out does not count, in any order`() {
    let one: Members = [("a", .integer(1)), ("note", .text("x")), ("id", .null)]
    let other: Members = [("made", .text("y")), ("a", .number(1)), ("people", .array([]))]
    #expect(RecordIdentity.id(of: one) == RecordIdentity.id(of: other))
    #expect(RecordIdentity.id(of: one) != RecordIdentity.id(of: [("a", .integer(2))]))
  }

  /// The reference is `printf '{"a":1}' | sha256sum`.
  @Test func `it is the fingerprint of the canonical text`() {
    #expect(
      RecordIdentity.id(of: [("a", .integer(1))])
        == "sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862"
    )
  }
}
