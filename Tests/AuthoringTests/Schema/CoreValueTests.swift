import Diagnostics
import Testing

@testable import Authoring

@Suite struct CoreValueTests {
  @Test(arguments: [
    ("12", "12"), ("-0.5", "-0.5"), ("1e3", "1000"), ("true", "true"), ("no", "\"no\""),
    ("25%", "\"25%\""), ("2026-04-01", "\"2026-04-01\""), ("\"12\"", "\"12\""),
    ("x: y", "{\"x\": \"y\"}"),
    ("[1, a]", "[1, \"a\"]"), ("{a: {b: 1}, c: false}", nil), ("[", "\"[\""),
  ])
  func `scalars are typed by the core schema`(written: String, json: String?) {
    let text = CoreValue.json(written).formatted
    if let json { #expect(text == json + "\n") } else { #expect(text.contains("\"c\": false")) }
  }
}
