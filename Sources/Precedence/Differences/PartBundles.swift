/// Parts put in together, so that there are no more steps than a reader can follow or a computer make.
struct PartBundles {
  /// The most steps.
  static let limit = 200
  /// Up to how many candidates that only one side has are put in or taken out one by one.
  static let mostCandidates = 10

  private let mixing: Mixing
  private let limit: Int

  init(_ mixing: Mixing, limit: Int = Self.limit) {
    self.mixing = mixing
    self.limit = limit
  }

  /// The parts, each by itself as long as there are few; then those of one entry of the rules together,
  /// then those of one section, and all figures.
  var all: [[Mixing.Part]] {
    let parts = mixing.parts
    for coarseness in 0..<2 {
      let bundles = bundled(parts) { key($0, coarseness: coarseness, in: parts) }
      if bundles.count <= limit { return bundles }
    }
    return bundled(parts) { key($0, coarseness: 2, in: parts) }
  }

  /// Parts of one key together, where the first of them stands; parts without one by themselves.
  private func bundled(_ parts: [Mixing.Part], key: (Mixing.Part) -> String?) -> [[Mixing.Part]] {
    var bundles: [[Mixing.Part]] = []
    var places: [String: Int] = [:]
    for part in parts {
      guard let key = key(part) else {
        bundles.append([part])
        continue
      }
      if let place = places[key] {
        bundles[place].append(part)
      } else {
        places[key] = bundles.count
        bundles.append([part])
      }
    }
    return bundles
  }

  private func key(_ part: Mixing.Part, coarseness: Int, in parts: [Mixing.Part]) -> String? {
    switch part {
    case .rules(let position):
      guard coarseness > 0 else { return nil }
      let keys = mixing.merged.differences[position].path.keys
      return "rules." + keys.prefix(coarseness == 1 ? 2 : 1).joined(separator: ".")
    case .evidence(.gone): return count(of: part, in: parts) > Self.mostCandidates ? "gone" : nil
    case .evidence(.new): return count(of: part, in: parts) > Self.mostCandidates ? "new" : nil
    case .evidence(.figures), .evidence(.exposure): return coarseness > 1 ? "figures" : nil
    }
  }

  /// How many candidates there are that only one side has, as this one.
  private func count(of part: Mixing.Part, in parts: [Mixing.Part]) -> Int {
    parts.count { other in
      switch (part, other) {
      case (.evidence(.gone), .evidence(.gone)), (.evidence(.new), .evidence(.new)): true
      default: false
      }
    }
  }
}
