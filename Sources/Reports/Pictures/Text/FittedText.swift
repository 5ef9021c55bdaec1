/// A text broken into lines that fit a width, and cut with an ellipsis where there are too many.
struct FittedText: Sendable, Hashable {
  /// The lines; none for an empty text.
  let lines: [String]
  /// The whole text if it was cut; `nil` if the lines hold all of it.
  let full: String?

  /// No text.
  static let empty = FittedText(lines: [], full: nil)

  /// The longest text that is looked at; no picture has room for as much.
  private static let longest = 800
  /// The most marks above and below a letter that are drawn; more would run into other lines.
  private static let mostMarks = 4

  private init(lines: [String], full: String?) {
    self.lines = lines
    self.full = full
  }

  /// Breaks a text at its blanks; a word wider than a line is broken anywhere.
  ///
  /// - Parameters:
  ///   - text: The text, on one line.
  ///   - width: The room of a line, in user units.
  ///   - font: What it is written in.
  ///   - most: The most lines, 1 or more.
  /// - Complexity: Linear in what is shown of the text.
  init(_ text: String, width: Double, font: PictureFont, most: Int = 1) {
    let beginning = text.prefix(Self.longest)
    var breaking = LineBreaking(width: width, font: font, most: max(1, most))
    let words = Paragraph.oneLine(String(beginning.map(Self.calmed))).split(separator: " ")
    for word in words where !breaking.isFull { breaking.add(word) }
    let isCut = breaking.isFull || beginning.endIndex < text.endIndex
    lines = breaking.finished(isCut: isCut)
    full = isCut ? text : nil
  }

  /// A character without more marks than can be drawn.
  private static func calmed(_ character: Character) -> Character {
    guard character.unicodeScalars.count > mostMarks else { return character }
    var marks = 0
    var kept = String.UnicodeScalarView()
    for scalar in character.unicodeScalars.prefix(24) {
      if scalar.properties.generalCategory == .nonspacingMark { marks += 1 }
      if marks <= mostMarks { kept.append(scalar) }
    }
    return String(kept).first ?? character
  }
}

/// Lines as they are filled.
private struct LineBreaking {
  let width: Double
  let font: PictureFont
  let most: Int

  private var lines: [String] = []
  private var line = ""
  private var used = 0.0
  /// Whether something had no room.
  private(set) var isFull = false

  init(width: Double, font: PictureFont, most: Int) {
    self.width = width
    self.font = font
    self.most = most
  }

  mutating func add(_ word: Substring) {
    let wide = TextWidth.of(word, font)
    let blank = line.isEmpty ? 0 : TextWidth.of(" ", font)
    if used + blank + wide <= width {
      line += (line.isEmpty ? "" : " ") + word
      used += blank + wide
    } else if startLine() {
      if wide <= width { add(word) } else { addPieces(word) }
    }
  }

  /// Begins a line unless there is no more room; an empty line is as good as a new one.
  private mutating func startLine() -> Bool {
    guard !line.isEmpty else { return true }
    guard lines.count + 1 < most else {
      // What would have begun the next line shows that the text goes on: `finished` cuts it.
      isFull = true
      return false
    }
    lines.append(line)
    line = ""
    used = 0
    return true
  }

  private mutating func addPieces(_ word: Substring) {
    for character in word {
      let wide = TextWidth.of(String(character), font)
      if used + wide > width, !startLine() { return }
      line.append(character)
      used += wide
    }
  }

  /// All lines, the last with an ellipsis if the text goes on.
  func finished(isCut: Bool) -> [String] {
    let all = line.isEmpty ? lines : lines + [line]
    guard isCut, let last = all.last else { return all }
    return all.dropLast() + [ellipsis(last)]
  }

  private func ellipsis(_ text: String) -> String {
    let room = width - TextWidth.of("…", font)
    var kept = Substring(text)
    while TextWidth.of(kept, font) > room, !kept.isEmpty { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept + "…" + (kept.last?.isRightToLeft == true ? "\u{200F}" : "")
  }
}

extension Character {
  /// Whether it is written from right to left, so that what follows it has to be too: the blocks of Hebrew, Arabic and their like.
  fileprivate var isRightToLeft: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
