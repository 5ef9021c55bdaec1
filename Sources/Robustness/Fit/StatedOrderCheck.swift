import Diagnostics
import Evidence
import Precedence
import ScoringKernel

/// Something read from an order, in its order.
struct OrderEntry: Sendable, Hashable {
  /// What was read.
  enum Content: Sendable, Hashable {
    /// A name, and whether it is said to be equal to the one before.
    case name(String, isLevel: Bool)
    /// Nothing, where a name should be.
    case nothing
    /// A sign that does not belong into an order.
    case sign(Character)
  }

  let content: Content
  let location: Location
}

/// Looks an order over, name by name.
struct StatedOrderCheck: Sendable {
  var findings = FindingList()
  private let source: SourceText
  private let known: [String]
  private let isRanked: [Bool]
  private let positions: [String: Int]
  private let idOfName: [String: String]
  private var tiers: [[String]] = []
  private var seen: [String: Location] = [:]
  private var hints = NameHints()
  /// Whether a name or sign could not be read, so that nothing is known of what is left out.
  private var hasUnread = false

  init(_ assessment: Assessment, _ source: SourceText) {
    self.source = source
    known = assessment.candidates
    let places = PlanTrial(AssessmentRun(assessment))?.outcome.places
    isRanked = places.map { $0.map { $0 > 0 } } ?? known.map { _ in true }
    positions = Dictionary(zip(known, known.indices)) { first, _ in first }
    idOfName = Dictionary(assessment.records.map { ($0.name.lowercased(), $0.id) }) { first, _ in
      first
    }
  }

  /// Takes the next entry.
  mutating func add(_ entry: OrderEntry) {
    switch entry.content {
    case .nothing: findings.append(OrderMessage.emptyTier(entry.location))
    case .sign(let sign):
      hasUnread = true
      findings.append(OrderMessage.foreignSign(sign, entry.location))
    case .name(let name, let isLevel): add(name, isLevel, entry.location)
    }
  }

  private mutating func add(_ name: String, _ isLevel: Bool, _ location: Location) {
    guard positions[name] != nil else {
      hasUnread = true
      return findings.append(OrderMessage.unknown(name, location, offer: offer(name)))
    }
    if let first = seen[name] {
      return findings.append(OrderMessage.twice(name, location, first: first))
    }
    seen[name] = location
    if isLevel, !tiers.isEmpty { tiers[tiers.count - 1].append(name) } else { tiers.append([name]) }
  }

  private mutating func offer(_ name: String) -> String? {
    if let id = idOfName[name.lowercased()] { return id }
    return hints.nearest(to: name, in: known)
  }

  /// The order, unless something is wrong with it.
  mutating func order() -> Checked<StatedOrder> {
    let whole = source.location(of: 0..<source.bytes.count)
    if !findings.hasErrors, seen.count < 2 {
      findings.append(OrderMessage.short(seen.count, whole))
    } else if !hasUnread, seen.count > 0 {
      let missing = known.indices.filter { isRanked[$0] && seen[known[$0]] == nil }
      if !missing.isEmpty {
        findings.append(OrderMessage.missing(missing.map { known[$0] }, whole))
      }
    }
    return Checked(StatedOrder(tiers: tiers), findings)
  }
}

extension NameHints {
  /// The nearest known name, as long as looking for it costs little.
  fileprivate mutating func nearest(to name: String, in known: [String]) -> String? {
    guard question(for: name, in: known) != nil else { return nil }
    return NearestWord.nearest(to: name, in: Array(known.prefix(1000)))
  }
}
