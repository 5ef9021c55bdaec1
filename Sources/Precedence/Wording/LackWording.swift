/// Why a candidate has nothing to score, as a clause.
package enum LackWording {
  /// What is missing of a candidate; `nil` if nothing is, or everything, which names say no better.
  ///
  /// A measure that is worked out from others is only named where nothing that somebody brings is
  /// missing. For example, `damage and income are missing`.
  ///
  /// - Parameters:
  ///   - candidate: A candidate that is not scored.
  ///   - name: How the id of a measure is shown.
  /// - Returns: A clause without a full stop.
  package static func missing(of candidate: CandidateResult, name: (String) -> String) -> String? {
    let brought = candidate.measures.filter { !$0.isDerived }
    let lacking = brought.filter { $0.value == nil }
    guard lacking.count < brought.count || brought.isEmpty else { return nil }
    let derived = candidate.measures.filter { $0.isDerived && $0.value == nil }
    return clause((lacking.isEmpty ? derived : lacking).map { name($0.id) })
  }

  /// For example, `damage is missing`; `nil` for no names.
  package static func clause(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    let list = names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) and \(last)"
    return "\(list) \(names.count == 1 ? "is" : "are") missing"
  }
}
