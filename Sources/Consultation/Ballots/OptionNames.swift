import Diagnostics

/// What respondents could choose, under every name by which ballots may call it.
///
/// A ballot's text means an option if it is the option's id, its name or one of its aliases, capitals
/// and blanks around it aside. Nothing else does: a near miss is an unknown option, and the nearest
/// name is only suggested.
public struct OptionNames: Sendable {
  /// Something respondents could choose.
  public struct Option: Sendable, Hashable {
    /// The id, that of a candidate if it is one.
    public let id: String
    /// What a reader sees.
    public let name: String

    /// Makes an option.
    ///
    /// - Parameters:
    ///   - id: The id.
    ///   - name: What a reader sees.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What a text on a ballot means.
  package enum Meaning: Sendable, Hashable {
    /// An option, as an index into ``options``.
    case option(Int)
    /// An option that was withdrawn: it is passed over, and the ballot closes up.
    case withdrawn
    /// Nothing; the nearest name is a suggestion.
    case unknown(nearest: String?)
  }

  /// The options in the order in which they are reported, without those withdrawn.
  public private(set) var options: [Option]
  /// Whether any other name is an option too: nobody said beforehand what the options are.
  public private(set) var isOpen: Bool
  private var meanings: [String: Meaning]
  private var known: [String]

  /// Makes the names.
  ///
  /// - Parameters:
  ///   - options: The options; of two that share a name the first has it.
  ///   - aliases: Other names, each with the id of its option; those of no option are passed over.
  ///   - withdrawn: Ids, names or aliases of options that were withdrawn.
  ///   - isOpen: Whether any other name is an option too.
  public init(
    _ options: [Option],
    aliases: [(name: String, id: String)] = [],
    withdrawn: [String] = [],
    isOpen: Bool = false
  ) {
    var meanings: [String: Meaning] = [:]
    var known: [String] = []
    func give(_ name: String, _ meaning: Meaning) {
      guard meanings.updateIfAbsent(Self.folded(name), meaning) else { return }
      known.append(name)
    }
    let gone = Set(withdrawn.map(Self.folded))
    func isGone(_ option: Option) -> Bool {
      gone.contains(Self.folded(option.id)) || gone.contains(Self.folded(option.name))
        || aliases.contains { $0.id == option.id && gone.contains(Self.folded($0.name)) }
    }
    let kept = options.filter { !isGone($0) }
    for option in options {
      let index = kept.firstIndex(of: option)
      let meaning = index.map(Meaning.option) ?? .withdrawn
      give(option.id, meaning)
      give(option.name, meaning)
      for alias in aliases where alias.id == option.id { give(alias.name, meaning) }
    }
    for name in withdrawn { give(name, .withdrawn) }
    self.options = kept
    self.isOpen = isOpen
    self.meanings = meanings
    self.known = known
  }

  /// What a text on a ballot means.
  ///
  /// - Parameter text: The text.
  /// - Returns: Its meaning; of an open list too, a name not met before is unknown.
  package func meaning(of text: String) -> Meaning {
    knownMeaning(of: text) ?? .unknown(nearest: NearestWord.nearest(to: text, in: known))
  }

  /// What a text on a ballot means if it means anything.
  ///
  /// Nothing is suggested, so that a million unknown names cost no more than as many known ones.
  ///
  /// - Parameter text: The text.
  /// - Returns: An option, or that it was withdrawn; `nil` for all else.
  package func knownMeaning(of text: String) -> Meaning? { meanings[Self.folded(text)] }

  /// The names with those added that turned up on the ballots of an open list.
  ///
  /// - Parameter names: Names as they turned up; one that is known already, or a second time, is
  ///   passed over.
  /// - Returns: The names as a closed list, the new options behind the old.
  package func closed(adding names: [String]) -> OptionNames {
    var copy = self
    copy.isOpen = false
    for name in names where copy.meanings[Self.folded(name)] == nil {
      copy.meanings[Self.folded(name)] = .option(copy.options.count)
      copy.known.append(name)
      copy.options.append(Option(id: name, name: name))
    }
    return copy
  }

  /// A text as it is compared with names: without regard to capitals and to blanks around it.
  package static func folded(_ text: String) -> String {
    var scalars = text.lowercased().unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}

extension Dictionary {
  /// Gives a key a value unless it has one.
  ///
  /// - Returns: Whether the key had none.
  fileprivate mutating func updateIfAbsent(_ key: Key, _ value: Value) -> Bool {
    guard self[key] == nil else { return false }
    self[key] = value
    return true
  }
}
