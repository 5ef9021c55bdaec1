/// The attributes that pages use, each with a value of its own type.
///
/// There is no `style`, no `src`, no address outside the page and no handler of events among them, so that none can be
/// written.
enum HTMLAttribute: Sendable {
  /// The name of the element for links.
  case id(PageAnchor)
  /// A link to an element of the same page.
  case target(PageAnchor)
  /// The elements whose texts together name this one.
  case labelledBy([PageAnchor])
  /// How the style sheet knows the element.
  case className([HTMLClass])
  /// What a header cell heads.
  case scope(Scope)
  /// Across how many columns a cell goes.
  case columnSpan(Int)
  /// A part of the page that has a name and can be reached with the keyboard, since it may scroll.
  case role(Role)
  /// Whether the keyboard stops at it.
  case isFocusable
  /// The direction of writing comes from the text.
  case directionOfText

  /// What a header cell heads.
  enum Scope: String, Sendable {
    case column = "col"
    case row
  }

  /// What an element is to a screen reader.
  enum Role: String, Sendable {
    case region
  }

  /// As the writer of markup takes it.
  var markup: MarkupWriter.Attribute {
    switch self {
    case .id(let anchor): .init(name: "id", value: anchor.text)
    case .target(let anchor): .init(name: "href", value: "#\(anchor.text)")
    case .labelledBy(let anchors):
      .init(name: "aria-labelledby", value: anchors.map(\.text).joined(separator: " "))
    case .className(let names):
      .init(name: "class", value: names.map(\.text).joined(separator: " "))
    case .scope(let scope): .init(name: "scope", value: scope.rawValue)
    case .columnSpan(let count): .init(name: "colspan", value: "\(max(1, count))")
    case .role(let role): .init(name: "role", value: role.rawValue)
    case .isFocusable: .init(name: "tabindex", value: "0")
    case .directionOfText: .init(name: "dir", value: "auto")
    }
  }
}

extension HTMLAttribute {
  /// The attribute for one class.
  static func className(_ name: HTMLClass) -> HTMLAttribute { .className([name]) }

  /// The attribute for some classes; nothing for none.
  static func classes(_ names: [HTMLClass]) -> [HTMLAttribute] {
    names.isEmpty ? [] : [.className(names)]
  }

  /// ``directionOfText`` for a text that may run from right to left; nothing for any other, which keeps pages short.
  static func direction(of text: String) -> [HTMLAttribute] {
    WritingDirection.matters(text) ? [.directionOfText] : []
  }
}
