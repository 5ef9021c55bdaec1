import Foundation

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture read back, so that tests can look at what stands where.
struct PictureReading {
  /// A text with the room that it takes.
  struct Text {
    let string: String
    let box: Box
    let font: PictureFont
  }

  /// An element with its attributes.
  struct Element {
    let name: String
    let attributes: [String: String]

    func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? .nan }
  }

  /// Whether a strict reader of XML accepts the whole.
  let isWellFormed: Bool
  /// All elements, in the order of the file.
  private(set) var elements: [Element] = []
  /// All texts but the titles and descriptions.
  private(set) var texts: [Text] = []

  init(_ picture: SVGPicture) {
    isWellFormed = XMLParser(data: Data(picture.text.utf8)).parse()
    var open: [Element] = []
    for piece in picture.text.split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      let content = String(piece[piece.index(after: end)...])
      if tag.hasPrefix("/") {
        open.removeLast()
      } else if !tag.hasPrefix("?") {
        let element = Self.element(tag, in: open.last)
        elements.append(element)
        if !tag.hasSuffix("/") { open.append(element) }
      }
      guard let inner = open.last, inner.name == "text", !content.isEmpty, content != "\n" else {
        continue
      }
      texts.append(Self.text(Self.plain(content), inner))
    }
  }

  /// The size of the picture.
  var size: Box {
    let svg = elements[0]
    return Box(x: 0, y: 0, width: svg.number("width"), height: svg.number("height"))
  }

  /// Elements of a kind.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Every number that says where something is.
  var coordinates: [Double] {
    let names = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "width", "height", "r"]
    return elements.flatMap { element in
      names.compactMap { element.attributes[$0].map { Double($0) ?? .nan } }
        + (element.attributes["points"] ?? "").split { " ,".contains($0) }.map {
          Double($0) ?? .nan
        }
    }
  }

  /// Pairs of texts that run into each other, as the estimated widths have it.
  var overlaps: [String] {
    let sorted = texts.sorted { $0.box.y < $1.box.y }
    var found: [String] = []
    for (index, text) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.box.y >= text.box.bottom { break }
        if text.box.right > other.box.x + 0.1, other.box.right > text.box.x + 0.1 {
          found.append("'\(text.string)' and '\(other.string)'")
        }
      }
    }
    return found
  }

  /// Texts that leave the picture.
  var outside: [String] {
    let size = size
    return texts.filter { text in
      text.box.x < 0 || text.box.y < 0 || text.box.right > size.right
        || text.box.bottom > size.bottom
    }
    .map(\.string)
  }

  /// What an element has from the one around it, if it does not say otherwise.
  private static let inherited = [
    "font-size", "font-weight", "text-anchor", "fill", "stroke", "stroke-width",
  ]

  private static func element(_ tag: Substring, in outer: Element?) -> Element {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    let head = parts[0].split(separator: " ")
    var attributes = outer?.attributes.filter { inherited.contains($0.key) } ?? [:]
    for index in stride(from: 1, to: parts.count, by: 2) {
      let name = parts[index - 1].split { " =".contains($0) }.last ?? ""
      attributes[String(name)] = plain(String(parts[index]))
    }
    return Element(
      name: String(head[0].filter { $0 != "/" }),
      attributes: attributes
    )
  }

  private static func text(_ string: String, _ element: Element) -> Text {
    let size = element.number("font-size")
    let font = PictureFont(size, isBold: element.attributes["font-weight"] == "bold")
    let width = TextWidth.of(string, font)
    let shares: [String: Double] = ["middle": 0.5, "end": 1]
    let share = shares[element.attributes["text-anchor"] ?? ""] ?? 0
    let x = element.number("x")
    let y = element.number("y")
    let isUpwards = element.attributes["transform"] != nil
    // Capital letters rise to three quarters of the size, descenders go down by a fifth.
    let box =
      isUpwards
      ? Box(x: x - 0.76 * size, y: y - width * (1 - share), width: 0.96 * size, height: width)
      : Box(x: x - width * share, y: y - 0.76 * size, width: width, height: 0.96 * size)
    return Text(string: string, box: box, font: font)
  }

  private static func plain(_ text: String) -> String {
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return references.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
