public import Consultation

/// A consultation as an assessment brings it and its rules count it: what was asked, of whom, and how
/// the answers become a measure.
///
/// It keeps the ballots, so that other methods can be tried on them than the one the rules declare.
public struct ConsultationResult: Sendable {
  /// The measure that it becomes; `nil` for ballots that belong to no assessment.
  public let measure: String?
  /// What was asked; `nil` if not stated.
  public let question: String?
  /// When it was asked; `nil` if not stated.
  public let fieldwork: Fieldwork?
  /// The document and place it is taken from; `nil` if not stated.
  public let source: String?
  /// The method that the rules declare.
  public let method: ConsultationMethod
  /// What the rules make of it.
  public let becomes: ConcernScale
  /// What was decided before counting.
  public let settings: CountSettings
  /// What respondents could choose, in the order in which orders and counts index it.
  public let options: [Option]
  /// Names on the ballots that are passed over.
  public let withdrawn: [String]
  /// Who was asked.
  public let groups: [Group]

  /// The first and the last day of asking.
  public struct Fieldwork: Sendable, Hashable {
    /// The first day.
    public let from: CalendarDate
    /// The last day, which counts too.
    public let to: CalendarDate

    package init(from: CalendarDate, to: CalendarDate) {
      self.from = from
      self.to = to
    }
  }

  /// Something respondents could choose.
  public struct Option: Sendable, Hashable {
    /// The id in orders and counts.
    public let id: String
    /// What a reader sees.
    public let name: String
    /// The candidate that it is; `nil` if it is none.
    public let candidate: String?
    /// Why it is no candidate, in the words of the assessment; `nil` if it is one.
    public let reason: String?

    package init(id: String, name: String, candidate: String?, reason: String?) {
      self.id = id
      self.name = name
      self.candidate = candidate
      self.reason = reason
    }
  }

  /// People who were asked together.
  public struct Group: Sendable {
    /// The group with its ballots.
    public let respondents: RespondentGroup
    /// The file of its ballots, relative to the folder of the assessment.
    public let file: String
    /// How it was asked, as in `online`; `nil` if not stated.
    public let mode: String?

    /// Its name; empty if it is the only one and has none.
    public var name: String { respondents.name }

    package init(respondents: RespondentGroup, file: String, mode: String?) {
      self.respondents = respondents
      self.file = file
      self.mode = mode
    }
  }

  package init(
    measure: String?,
    question: String? = nil,
    fieldwork: Fieldwork? = nil,
    source: String? = nil,
    method: ConsultationMethod,
    becomes: ConcernScale,
    settings: CountSettings = CountSettings(),
    options: [Option],
    withdrawn: [String] = [],
    groups: [Group]
  ) {
    self.measure = measure
    self.question = question
    self.fieldwork = fieldwork
    self.source = source
    self.method = method
    self.becomes = becomes
    self.settings = settings
    self.options = options
    self.withdrawn = withdrawn
    self.groups = groups
  }

  /// What the ballots come to by ``methods``.
  ///
  /// - Complexity: That of the methods, each time it is asked for.
  public var count: ConsultationCount { count(by: methods) }

  /// The methods to show side by side: the declared one, then Borda's, Copeland's and Kemeny's until
  /// there are three.
  public var methods: [ConsultationMethod] {
    let names = [method.name]
    let others = ConsultationMethod.usual.filter { !names.contains($0.name) }
    return [method] + others.prefix(2)
  }

  /// What the ballots come to by other methods.
  ///
  /// - Parameter methods: The methods, in the order in which they are reported; those that the ballots
  ///   cannot serve stand among the lacking.
  /// - Returns: An order for each method, what each group says by itself, and where methods disagree.
  /// - Complexity: That of the methods, for all groups together and for each by itself.
  public func count(by methods: [ConsultationMethod]) -> ConsultationCount {
    ConsultationQuestion(
      optionIDs: options.map(\.id),
      groups: groups.map(\.respondents),
      methods: methods,
      settings: settings
    ).count()
  }

  /// The candidate that an option is; `nil` if it is none, or no option.
  ///
  /// - Parameter id: The option's id.
  /// - Returns: The candidate's id.
  public func candidate(ofOption id: String) -> String? {
    options.first { $0.id == id }?.candidate
  }
}

extension ConsultationMethod {
  /// Methods that any ballots can serve and that go about it differently: points, duels, whole orders.
  fileprivate static let usual: [ConsultationMethod] = [
    .borda(.sharedLeftoverPoints), .copeland, .kemeny,
  ]
}
