import Consultation
import Diagnostics
import Precedence

/// The methods that somebody asked for on the command line.
struct MethodChoice: Sendable {
  /// The word for every method.
  private static let all = "all"

  private let names: [String]
  private let unranked: String?

  /// Makes the choice.
  ///
  /// - Parameters:
  ///   - names: The methods as typed; commas may part several; empty for the usual three.
  ///   - unranked: Borda's rule for unranked options as typed.
  init(_ names: [String], unranked: String?) {
    self.names = names.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { name in
        let start = name.drop { $0 == " " }
        return start.lowercased() == Self.all ? Self.all : String(start)
      }
    self.unranked = unranked
  }

  /// What cannot be understood.
  var findings: [Finding] {
    let known = ConsultationMethod.all.map(\.name) + [Self.all]
    let unknown = names.filter { $0 != Self.all && ConsultationMethod(named: $0) == nil }
    let rules = ConsultationMethod.UnrankedRule.allCases.map(\.rawValue)
    let wrongRule = unranked.flatMap { rule == nil ? $0 : nil }
    return unknown.map { CommandWording.unknownMethod($0, known) }
      + (wrongRule.map { [CommandWording.unknownUnrankedRule($0, rules)] } ?? [])
  }

  /// The methods, each once; those of the consultation itself if none was asked for.
  func methods(for consultation: ConsultationResult) -> [ConsultationMethod] {
    guard !names.isEmpty else {
      return consultation.methods.map { method in
        if case .borda = method, let rule { .borda(rule) } else { method }
      }
    }
    // With a rule typed, Borda's count takes it; else the one that the rules declare.
    let declared: ConsultationMethod.UnrankedRule =
      if case .borda(let rule) = consultation.method { rule } else { .sharedLeftoverPoints }
    var methods: [ConsultationMethod] = []
    for name in names {
      let meant =
        name == Self.all
        ? ConsultationMethod.all.map(\.name) : [name]
      for name in meant {
        let method = ConsultationMethod(named: name, unranked: rule ?? declared)
        if let method, !methods.contains(method) { methods.append(method) }
      }
    }
    return methods
  }

  private var rule: ConsultationMethod.UnrankedRule? {
    unranked.flatMap { typed in
      let words = String(typed.map { $0 == "-" ? " " : $0 }).lowercased()
      return ConsultationMethod.UnrankedRule(rawValue: words)
    }
  }
}
