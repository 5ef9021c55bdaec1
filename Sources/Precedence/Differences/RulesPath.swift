import PlainYAML

/// Where something stands in a rules file: the keys and positions that lead to it.
///
/// `groups`, `impact`, `of`, `concern` is the weight of a term; `matrix`, `cells`, `High`, 2 is the
/// third rating of a row.
struct RulesPath: Sendable, Hashable {
  /// One step of the way.
  enum Step: Sendable, Hashable {
    /// To the value of a key.
    case key(String)
    /// To an item of a list, from 0.
    case item(Int)
  }

  let steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  init(_ keys: String...) { steps = keys.map { .key($0) } }

  /// The keys of the path, items left out.
  var keys: [String] {
    steps.compactMap { step in
      guard case .key(let key) = step else { return nil }
      return key
    }
  }

  /// The path as scenario files spell it: `groups.impact.of.concern`, `matrix.cells.High.3`.
  var spelling: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .item(let position): String(position + 1)
      }
    }.joined(separator: ".")
  }

  /// The path one step further.
  func with(_ step: Step) -> RulesPath { RulesPath(steps + [step]) }
}

extension YAMLNode {
  /// The value of a key; `nil` in what is no mapping, or has no such key.
  func value(_ key: String) -> YAMLNode? { entries?.first { $0.key.text == key }?.value }

  /// The same tree with another value at one place, or without the one that is there.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - value: What is to stand there; `nil` takes the entry out.
  ///   - model: The tree in whose order a new entry takes its place.
  /// - Returns: The new tree; unchanged where the path leads nowhere.
  /// - Complexity: Linear in the entries along the path.
  func replacing(_ path: RulesPath, with value: YAMLNode?, like model: YAMLNode?) -> YAMLNode {
    replacing(path.steps[...], with: value, like: model) ?? self
  }

  private func replacing(
    _ steps: ArraySlice<RulesPath.Step>,
    with value: YAMLNode?,
    like model: YAMLNode?
  ) -> YAMLNode? {
    guard let step = steps.first else { return value }
    let rest = steps.dropFirst()
    switch step {
    case .item(let position):
      guard var items, items.indices.contains(position) else { return self }
      items[position] = items[position].replacing(rest, with: value, like: nil) ?? items[position]
      return YAMLNode(content: .sequence(items), range: 0..<0)
    case .key(let key):
      return replacing(key, model) { old in
        rest.isEmpty
          ? value : (old ?? .emptyMapping).replacing(rest, with: value, like: model?.value(key))
      }
    }
  }

  /// The mapping with another value under a key, in its place or where the model has it.
  private func replacing(
    _ key: String,
    _ model: YAMLNode?,
    _ change: (YAMLNode?) -> YAMLNode?
  ) -> YAMLNode? {
    guard var entries else { return self }
    let position = entries.firstIndex { $0.key.text == key }
    let value = change(position.map { entries[$0].value })
    let entry = value.map { YAMLEntry(key: YAMLKey(text: key), value: $0) }
    switch (position, entry) {
    case (let position?, let entry?): entries[position] = entry
    case (let position?, nil): entries.remove(at: position)
    case (nil, let entry?): entries.insert(entry, at: Self.place(of: key, among: entries, model))
    case (nil, nil): break
    }
    return YAMLNode(content: .mapping(entries), range: 0..<0)
  }

  /// Behind the nearest entry that stands before the key in the model; in front if there is none.
  private static func place(
    of key: String,
    among entries: [YAMLEntry],
    _ model: YAMLNode?
  ) -> Int {
    let before = (model?.entries ?? []).prefix { $0.key.text != key }.map(\.key.text)
    let last = before.reversed().lazy.compactMap { name in
      entries.firstIndex { $0.key.text == name }
    }.first
    return last.map { $0 + 1 } ?? 0
  }

  static let emptyMapping = YAMLNode(content: .mapping([]), range: 0..<0)
}

extension YAMLKey {
  /// A key that stands in no file.
  init(text: String) {
    self.init(scalar: YAMLScalar(text: text, style: .plain), range: 0..<0)
  }
}
