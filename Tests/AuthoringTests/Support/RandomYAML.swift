import TestSupport

/// Makes YAML files with everything that the subset allows, and comments wherever one can stand.
///
/// Not all of them are in order; what the reader refuses is left out by the tests.
struct RandomYAML {
  private var random: SplitMix64
  private var lines: [String] = []
  private var names = 0
  /// Known keys, so that mappings have something to put into order.
  private let keys: [String]

  init(seed: UInt64, keys: [String] = ["format", "name", "about", "rules", "measures", "groups"]) {
    random = SplitMix64(seed: seed)
    self.keys = keys
  }

  /// A file.
  mutating func text() -> String {
    lines = []
    if chance(8) { comments(0) }
    if chance(8) { lines.append("---" + behind()) }
    mapping(indent: chance(20) ? 2 : 0, depth: 0)
    comments(0)
    if chance(10) { lines.append("..." + behind()) }
    let lineBreak = chance(10) ? "\r\n" : chance(20) ? "\r" : "\n"
    let mark = chance(20) ? "\u{FEFF}" : ""
    return mark + lines.joined(separator: lineBreak) + (chance(5) ? "" : lineBreak)
  }

  private mutating func chance(_ bound: Int) -> Bool { random.below(bound) == 0 }

  private mutating func pick(_ texts: [String]) -> String { texts[random.below(texts.count)] }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private mutating func comment() -> String {
    names += 1
    return pick(["# c\(names)", "#c\(names): [x", "## c\(names) é", "#", "# {a: 1}  c\(names)  "])
  }

  private mutating func behind() -> String {
    guard chance(3) else { return chance(12) ? blanks(1 + random.below(3)) : "" }
    return blanks(1 + random.below(12)) + comment()
  }

  private mutating func comments(_ indent: Int) {
    while chance(3) {
      if chance(2) {
        lines.append(chance(6) ? blanks(random.below(9)) : "")
      } else {
        lines.append(blanks(chance(3) ? random.below(10) : indent) + comment())
      }
    }
  }

  private mutating func key() -> String {
    names += 1
    if chance(2) { return pick(keys) }
    return pick(
      ["k\(names)", "'k \(names)'", "\"k\\t\(names)\"", "x-\(names)", "k: \(names)x"]
        .filter { !$0.contains(": ") }
    )
  }
}

// MARK: - Blocks

extension RandomYAML {
  private mutating func mapping(indent: Int, depth: Int, first: String? = nil) {
    var used: Set<String> = []
    for index in 0..<1 + random.below(4) {
      let key = key()
      guard used.insert(key).inserted else { continue }
      let isFirst = index == 0 && first != nil
      if !isFirst { comments(indent) }
      let start = isFirst ? (first ?? "") : blanks(indent)
      value(start + key + (chance(12) ? " :" : ":"), indent: indent, depth: depth, isKey: true)
    }
    comments(indent)
  }

  private mutating func list(indent: Int, depth: Int) {
    for _ in 0..<1 + random.below(3) {
      comments(indent)
      if depth < 4, chance(3) {
        let gap = 1 + random.below(3)
        mapping(
          indent: indent + 1 + gap,
          depth: depth + 1,
          first: blanks(indent) + "-" + blanks(gap)
        )
      } else {
        value(blanks(indent) + "-", indent: indent, depth: depth, isKey: false)
      }
    }
    comments(indent)
  }

  private mutating func value(_ start: String, indent: Int, depth: Int, isKey: Bool) {
    let deeper = indent + 1 + random.below(4)
    switch random.below(depth < 4 ? 12 : 9) {
    case 0: lines.append(start + behind())
    case 1, 2: lines.append(start + " " + scalar() + behind())
    case 3: folding(start, deeper)
    case 4: block(start, indent: indent)
    case 5:
      lines.append(start + behind())
      comments(deeper)
      lines.append(blanks(deeper) + scalar() + behind())
    case 6, 7: lines.append(start + " " + flow(depth: 0) + behind())
    case 8: brackets(start, deeper)
    case 9, 10:
      lines.append(start + behind())
      mapping(indent: deeper, depth: depth + 1)
    default:
      lines.append(start + behind())
      list(indent: isKey && chance(3) ? indent : deeper, depth: depth + 1)
    }
  }

  private mutating func scalar() -> String {
    pick([
      "a", "no", "12.50", "a b: c".replacing(": ", with: ":"), "a#b", "'it''s'", "\"tab \\t\\\\\"",
      "'# none'", "\"\"", "-x", ":y", "{volume} of".replacing("{", with: "("), "é ß", "\"a: b\"",
      "a long text that goes on and on and on", "[]", "{}", "x, y", "?z", "0",
    ])
  }

  private mutating func folding(_ start: String, _ indent: Int) {
    let inner = blanks(indent + random.below(3))
    switch random.below(4) {
    case 0:
      lines += [start + " plain text", inner + "that goes on", "", inner + "and on" + behind()]
    case 1: lines += [start + " 'quoted  ", "", inner + "# no comment", inner + "end'" + behind()]
    case 2:
      lines += [
        start + " \"double \\", inner + "\\ joined \\\\", inner + "a\\ ", inner + "b\"" + behind(),
      ]
    default: lines += [start + " \"", inner + "x", inner + "\"" + behind()]
    }
  }

  private mutating func block(_ start: String, indent: Int) {
    let inner = 1 + random.below(4)
    let chomping = pick(["", "-", "+"])
    let style = pick(["|", ">"])
    let isSpaced = chance(3)
    let digit = isSpaced ? "\(inner)" : ""
    lines.append(start + " " + style + digit + chomping + behind())
    while chance(4) { lines.append(chance(3) ? blanks(random.below(indent + 1)) : "") }
    for index in 0..<random.below(4) {
      let more = isSpaced && index == 0 ? 2 : random.below(4) * random.below(2) * min(index, 1)
      let text = pick(["text", "# no comment", "- x", "a: b", "trailing  ", "é"])
      lines.append(blanks(indent + inner + more) + text)
      while chance(4) { lines.append(chance(3) ? blanks(random.below(indent + inner + 3)) : "") }
    }
  }
}

// MARK: - Brackets

extension RandomYAML {
  private mutating func flow(depth: Int) -> String {
    let count = random.below(chance(6) ? 14 : 4)
    let isMapping = chance(2)
    var used: Set<String> = []
    var parts: [String] = []
    for _ in 0..<count {
      let value = depth < 3 && chance(4) ? flow(depth: depth + 1) : flowScalar()
      if isMapping {
        let key = key()
        guard used.insert(key).inserted else { continue }
        parts.append(chance(8) ? key : key + (chance(10) ? ":" : ": " + value))
      } else {
        parts.append(chance(10) ? key() + ": " + value : value)
      }
    }
    let comma = pick([", ", ",", " , "])
    let end = !parts.isEmpty && chance(8) ? "," : ""
    let inner = parts.joined(separator: comma) + end
    let blank = chance(6) ? " " : ""
    return (isMapping ? "{" : "[") + blank + inner + blank + (isMapping ? "}" : "]")
  }

  private mutating func flowScalar() -> String {
    pick([
      "a", "no", "'x, y'", "\"]\"", "a b", "é", "12", "a#b", "-1", "''", "Very high",
      "a longer text in brackets",
    ])
  }

  /// Brackets over several lines, with comments between them.
  private mutating func brackets(_ start: String, _ indent: Int) {
    let isMapping = chance(2)
    lines.append(start + " " + (isMapping ? "{" : "[") + behind())
    var used: Set<String> = []
    let count = random.below(4)
    for index in 0..<count {
      if chance(3) { lines.append(blanks(indent) + comment()) }
      if chance(6) { lines.append("") }
      let key = key()
      let value = chance(3) ? flow(depth: 2) : flowScalar()
      guard !isMapping || used.insert(key).inserted else { continue }
      let comma = index == count - 1 && chance(2) ? "" : chance(6) ? behind() + "\n" : ","
      let split = chance(8) ? behind() + "\n" + blanks(indent + 1) : " "
      let text = isMapping ? key + ":" + split + value : value
      guard comma.contains("\n") else {
        lines.append(contentsOf: cut(blanks(indent) + text + comma + behind()))
        continue
      }
      lines.append(contentsOf: cut(blanks(indent) + text + comma + blanks(indent) + ","))
    }
    if chance(3) { lines.append(blanks(indent) + comment()) }
    lines.append(blanks(indent) + (isMapping ? "}" : "]") + behind())
  }

  private func cut(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
