import Precedence

/// What the order goes by, key by key up to the one that decides.
struct KeysAccount {
  private let pair: Pair

  init(_ pair: Pair) { self.pair = pair }

  /// Writes a line for each key; nothing if the first decides, which has been said.
  func write(to outline: inout Outline) {
    let keys = pair.comparison.keys
    guard keys.count > 1 || keys.contains(where: { !$0.decides }) else { return }
    outline.begin(Wording.keysTitle)
    for (number, key) in zip(1..., keys) { outline.add("\(number). \(Wording.lookedAt(key))") }
  }
}
