/// The orders that groups of respondents make together.
///
/// All ballots are put together, each group with its share, and each method counts them once. If the
/// only group with a say published an order and no more, that order is the result by every method: any
/// method would come to it, but none may break its ties or place what it leaves out.
struct JointOrders: Sendable {
  /// An order for each method that the ballots can serve.
  let orders: [ConsultationOrder]
  /// The methods that they cannot.
  let lacking: [LackingMethod]

  /// Counts the ballots of some groups.
  ///
  /// - Parameters:
  ///   - groups: The groups; those without a say are passed over.
  ///   - methods: The methods.
  ///   - options: The ids of the options.
  /// - Complexity: That of the methods.
  init(of groups: [RespondentGroup], by methods: [ConsultationMethod], options: [String]) {
    let speaking = groups.filter(\.hasSay)
    if let order = Self.publishedOrder(speaking) {
      self.init(
        methods.map { ConsultationOrder(method: $0, options: options, tiers: order) },
        []
      )
    } else if let profile = Self.profile(speaking) {
      self.init(profile, methods)
    } else {
      let reason = speaking.isEmpty ? "no ballot counts" : "the groups have different options"
      self.init([], methods.map { LackingMethod(method: $0, reason: reason) })
    }
  }

  private init(_ orders: [ConsultationOrder], _ lacking: [LackingMethod]) {
    self.orders = orders
    self.lacking = lacking
  }

  private init(_ profile: Profile, _ methods: [ConsultationMethod]) {
    let found = profile.orders(by: methods)
    orders = found.compactMap(\.self)
    lacking = zip(methods, found).compactMap { method, order in
      guard order == nil else { return nil }
      let reason = profile.lack(of: method) ?? "the ballots cannot be counted by it"
      return LackingMethod(method: method, reason: reason)
    }
  }

  /// All ballots together; those of a single group keep the weights by which a reader knows them.
  private static func profile(_ speaking: [RespondentGroup]) -> Profile? {
    speaking.count == 1
      ? speaking[0].profile
      : Profile.combined(speaking.map { ($0.profile, $0.share) })
  }

  /// The order that the only group with a say published; `nil` if there are ballots to count.
  private static func publishedOrder(_ speaking: [RespondentGroup]) -> [[Int]]? {
    guard speaking.count == 1, let group = speaking.first, group.isOrderOnly,
      group.profile.ballotCount == 1
    else { return nil }
    let places = group.profile.places.map { $0.first ?? 0 }
    let last = places.max() ?? 0
    return (0..<Int(last)).map { tier in places.indices.filter { Int(places[$0]) == tier + 1 } }
      .filter { !$0.isEmpty }
  }
}

/// A method that was asked for and that the ballots cannot serve.
public struct LackingMethod: Sendable, Hashable {
  /// The method.
  public let method: ConsultationMethod
  /// What lacks, in words: `the ballots hold no ticks`.
  public let reason: String

  package init(method: ConsultationMethod, reason: String) {
    self.method = method
    self.reason = reason
  }
}
