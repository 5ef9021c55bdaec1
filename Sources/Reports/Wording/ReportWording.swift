import Precedence

/// The titles and leads of a report, and the words of its answer in brief.
extension Wording {
  static let areaFact = "Area"
  static let validFact = "Valid"
  static let dateFact = "Date"
  static let rulesFact = "Rules"

  static let briefTitle = "In brief"
  static let rankingTitle = "The ranking"
  static let matrixSectionTitle = "The matrix"
  static let contributionsTitle = "What makes the score"
  static let trendsTitle = "Trends"
  static let missingAndAssumedTitle = "What was missing and assumed"
  static let consultationTitle = "What people said"
  static let scalesTitle = "Scales and weights"
  static let evidenceTitle = "Evidence and sources"
  static let findingsTitle = "Findings"
  static let recordTitle = "Decision record"

  // MARK: Facts

  /// From when to when priorities hold: `1 July to 31 October 2021`.
  static func spanned(_ validity: Validity) -> String {
    validity.from == validity.to ? date(validity.to) : span(validity.from, validity.to)
  }

  /// A date as given, in words if it is one: `21 November 2026`.
  static func madeOn(_ text: String) -> String { CalendarDate(text).map(date) ?? text }

  static func rulesNamed(_ rules: RulesReference) -> String {
    let version = rules.version.map { ", version \($0)" } ?? ""
    return "\(rules.name)\(version) (\(rules.file))"
  }

  // MARK: In brief

  static func scope(_ result: AssessmentResult, count: Int) -> String {
    let area = result.area.map { " for \($0)" } ?? ""
    let candidates = Numeral.counted(count, "candidate", "candidates")
    guard count > 1 else {
      return "\(candidates)\(area) was looked at; there is no other to compare it with."
    }
    return "\(candidates)\(area) were looked at. The same rules were applied to all of them; "
      + "the highest priority comes first."
  }

  /// Who has place 1, and that several share it.
  static func comesFirst(_ names: String, count: Int) -> String {
    count == 1
      ? sentence("First comes \(names)")
      : sentence("\(names) share place 1: the rules cannot tell them apart")
  }

  /// A candidate with its rating: `Burglary (High)`.
  static func rated(_ candidate: CandidateResult) -> String {
    Paragraph.oneLine(candidate.name) + (candidate.rating.map { " (\($0))" } ?? "")
  }

  static func ratingScale(_ ratings: [String]) -> String {
    guard let least = ratings.first, let most = ratings.last, ratings.count > 1 else {
      return "There is one rating only."
    }
    let between = ratings.dropFirst().dropLast()
    let through = between.isEmpty ? "" : ", then \(between.joined(separator: ", then "))"
    return sentence(
      "The word in brackets is the rating: \(least) is the least serious\(through), and \(most) is "
        + "the most serious"
    )
  }

  static func onShortlist(_ names: String, places: Int) -> String {
    let count = Numeral.counted(places, "place", "places")
    return names.isEmpty
      ? "The shortlist has \(count); nobody is on it."
      : sentence("The shortlist has \(count): \(names)")
  }

  static func keptOnList(_ candidate: CandidateResult) -> String {
    let name = "\(rated(candidate)), place \(place(candidate)),"
    return sentence("\(name) is kept on the shortlist by a rule\(reason("keep", candidate))")
  }

  static func watched(_ candidate: CandidateResult) -> String {
    let name = "\(rated(candidate)), place \(place(candidate)),"
    let reason = reason("monitor", candidate)
    return sentence("\(name) is watched, and takes no place on the shortlist\(reason)")
  }

  static func allShortlisted(places: Int) -> String {
    "The shortlist has \(Numeral.counted(places, "place", "places")): every ranked candidate is on it."
  }

  static func tiedForLast(_ names: String) -> String {
    sentence(
      "There is not room for all of them: \(names) share the last place, the rules cannot tell them "
        + "apart, and people have to choose"
    )
  }

  static func sharePlace(_ candidates: [CandidateResult], _ names: String) -> String {
    let place = candidates.first?.place ?? 0
    return sentence("\(names) share place \(place): the rules cannot tell them apart")
  }

  static func moreShared(_ count: Int) -> String {
    let isOne = count == 1
    return "\(Numeral.counted(count, "more place", "more places")) \(isOne ? "is" : "are") shared."
  }

  static let allFirm =
    "Every place is firm: nothing that the evidence gives as a range, or that the rules leave open, "
    + "could move it."

  /// In place of ``allFirm`` where a value that the rules assume holds up some place.
  static let noRangeMoves =
    "Nothing that the evidence gives as a range, or that the rules leave open, could move a place."

  /// For whom the rules assume a value, so that a firm place may still move.
  static func assumedFor(_ names: String, count: Int) -> String {
    let isOne = count == 1
    return
      "But what is missing of \(names) is assumed: \(isOne ? "the true figure" : "the true figures") "
      + "could move places."
  }

  /// How many places are open, and by how much in all, which is what "places in doubt" are.
  static func notFirm(_ open: Int, of count: Int, doubt: Int) -> String {
    let who =
      open == count
      ? "None of the \(count) places is firm"
      : "\(open) of the \(count) places \(open == 1 ? "is" : "are") not firm"
    let whom = open == 1 ? "that candidate" : "them"
    let range =
      open == 1
      ? "Its best and worst place lie \(doubt) apart"
      : "Their best and worst places lie \(doubt) apart in all"
    return "\(who): evidence that is missing or uncertain could still move \(whom). \(range): so "
      + "many places are in doubt."
  }

  static func widest(_ candidate: CandidateResult, _ places: ClosedRange<Int>) -> String {
    sentence(
      "No place is less sure than that of \(Paragraph.oneLine(candidate.name)): it could be as high "
        + "as place \(places.lowerBound) or as low as place \(places.upperBound)"
    )
  }

  static let firstIsFirm = "First place is firm: nobody else could come first."

  static func couldBeFirst(_ names: String) -> String {
    sentence("First place is not firm. It could also go to: \(names)")
  }

  static let nothingLacking = "No evidence is missing."

  static func lacking(_ count: Int, of all: Int) -> String {
    (count == all
      ? "Evidence is missing for every candidate. "
      : "Evidence is missing for \(count) of the \(all) candidates. ")
      + "What was assumed instead stands under \"\(missingAndAssumedTitle)\"."
  }

  static func furtherCandidates(_ count: Int) -> String {
    "\(Numeral.counted(count, "more candidate", "more candidates")) likewise."
  }

  static let peopleDecide =
    "The order is where the discussion starts, not where it ends: people decide, and can see here "
    + "what each place rests on."

  // MARK: Leads

  static func rankingLead(_ result: AssessmentResult) -> String {
    let shared = result.ranking.contains(where: \.isShared)
    let open = result.ranking.contains(where: \.hasOpenPlace)
    var parts = ["Place 1 is the highest priority."]
    if shared { parts.append("\"=\" marks a place that several share.") }
    if open {
      parts.append(
        "\"Can be\" is the best and the worst place, if what is missing or uncertain turns out one "
          + "way or the other."
      )
    }
    return parts.joined(separator: " ")
  }

  static func rankingCaption(_ result: AssessmentResult) -> String {
    "The candidates in order" + (result.area.map { ", \(Paragraph.oneLine($0))" } ?? "")
  }

  static let reasonsLead =
    "For each candidate: in short, why it stands there; then every figure with the place it was read "
    + "from, and every step from the figures to the place."

  static let missingLead =
    "Where evidence is missing, the rules say what is assumed instead, the same for every candidate."

  static let methodLead = "Every candidate went through the same steps."

  static let repeatable =
    "The same files give the same result, to the last digit, with this version of the program on any "
    + "machine. Judgements in it are those that the files hold; the program makes none."

  static let consultationLead =
    "Ballots or answers count in the order as the rules lay down. Who gave them and how they were "
    + "collected stands here as the files say it."

  static func questionAsked(_ question: String) -> String {
    "Asked: \(Paragraph.oneLine(question))"
  }

  static let scalesLead =
    "The scales and weights stand in the rules file and are the same for every candidate. The most "
    + "serious level stands at the top of each scale."

  static let filesLead =
    "The ranking was worked out from these files and nothing else. The last column is a fingerprint: if one "
    + "character of a file changes, so does its fingerprint."

  static let sourcesLead = "Documents that the files name as their sources:"

  static let findingsLead =
    "What the checks noticed in the files. None of it stopped the ranking; a warning may change how "
    + "far a figure can be trusted."

  static let checksLead =
    "What reads well in the rules and ranks badly, and nobody has accepted with a reason. The order "
    + "stands as the rules give it; whoever decides should know of it."

  static let acceptedLead =
    "What the authors of the files know of and accept, each with the reason that they give."

  static func furtherFindings(_ count: Int) -> String {
    "\(Numeral.counted(count, "more finding", "more findings"))."
  }

  // MARK: Record

  static let recordLead =
    "The decision record names every file by its fingerprint, so that anybody who has the files "
    + "can run the ranking again later and see whether it comes out the same."

  static func recordID(_ id: String) -> String { "Record: \(id)" }

  static func recordMade(_ time: String) -> String { "Made: \(time)" }

  static func person(_ person: DecisionRecord.Person) -> String {
    "\(capitalised(Paragraph.oneLine(person.role))): \(Paragraph.oneLine(person.name))"
  }
}
