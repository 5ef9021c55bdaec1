import Diagnostics
import PlainYAML

/// Reads a text and returns its value in one line, or the codes and places of what is wrong.
///
/// Texts stand in double quotes, absent values are `-`: `{"a": ["1", -]}`. Findings look like
/// `Y004 2:1`, joined by commas, with the value behind them.
func reading(_ text: String) -> String { reading(Array(text.utf8)) }

/// Reads bytes, as `reading(_: String)` does.
func reading(_ bytes: [UInt8], limits: YAMLLimits = .standard) -> String {
  let (document, findings) = YAMLParser.parse(
    SourceText(name: "rules.yaml", bytes: bytes),
    limits: limits
  )
  let value = shown(document.root)
  guard !findings.isEmpty else { return value }
  return findings.sorted.map(place).joined(separator: ", ") + " " + value
}

/// The findings of a text as a user sees them.
func messages(_ text: String) -> String {
  FindingRenderer().text(YAMLParser.parse(SourceText(name: "rules.yaml", text: text)).findings)
}

/// A text as a document, whatever is wrong with it.
func document(_ text: String) -> YAMLDocument {
  YAMLParser.parse(SourceText(name: "rules.yaml", text: text)).document
}

private func place(_ finding: Finding) -> String {
  let place = finding.location.map { "\($0.line):\($0.column)" } ?? "nowhere"
  return "\(finding.code.rawValue) \(place)"
}

/// A value in one line.
func shown(_ node: YAMLNode) -> String {
  switch node.content {
  case .scalar(let scalar): return scalar.style == .absent ? "-" : quoted(scalar.text)
  case .sequence(let items): return "[" + items.map(shown).joined(separator: ", ") + "]"
  case .mapping(let entries):
    let parts = entries.map { "\(quoted($0.key.text)): \(shown($0.value))" }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}

private func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: String(scalar)
    }
  }
  return "\"\(escaped.joined())\""
}

/// The bytes of a file that repeats a text up to a size.
func repeated(_ text: String, bytes: Int) -> [UInt8] {
  let unit = Array(text.utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes + unit.count)
  while result.count < bytes { result += unit }
  return result
}

/// A small generator of random numbers whose sequence the seed fixes (Steele, Lea and Flood 2014,
/// "Fast splittable pseudorandom number generators", figure 1: SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { self.state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 up to, but without, `bound`; 0 if there is none.
  mutating func number(below bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }
}
