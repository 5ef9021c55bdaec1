import Diagnostics
import Precedence
import Reports
import RulesTesting

/// What is asked of tests besides whether they pass: what they reach, and what they notice.
struct CoverageRequest: Sendable, Hashable {
  /// Whether what no test reaches is listed.
  var showsCoverage = false
  /// The least share that the tests have to reach, in per cent, as a number and as written.
  var least: Percent?
  /// Whether the rules are changed a little, one thing at a time.
  var mutates = false

  /// A number of per cent, 0 to 100.
  struct Percent: Sendable, Hashable {
    let number: Double
    let text: String
  }

  /// Reads a request.
  ///
  /// - Parameters:
  ///   - showsCoverage: Whether what no test reaches is listed.
  ///   - least: The least share as written, with or without its per cent sign.
  ///   - mutates: Whether the rules are changed.
  /// - Returns: The request; none if the share is no number from 0 to 100.
  static func read(
    showsCoverage: Bool,
    least: String?,
    mutates: Bool
  ) -> Checked<CoverageRequest> {
    var request = CoverageRequest(showsCoverage: showsCoverage, mutates: mutates)
    guard let least else { return Checked(request, FindingList()) }
    let digits = least.hasSuffix("%") ? String(least.dropLast()) : least
    let isPlain = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
    guard isPlain, let number = Double(digits), (0...100).contains(number) else {
      return Checked(nil, FindingList([CoverageRequestWording.noPercent(least)]))
    }
    request.least = Percent(number: number, text: digits + "%")
    return Checked(request, FindingList())
  }

  /// Tests run by their rules, with what is asked for.
  ///
  /// - Parameters:
  ///   - all: Tests, each with the rules that they are run by.
  ///   - progress: Told how much is done, 0 to 1.
  /// - Returns: What came of them, in the same order.
  func tested(
    _ all: [TestRequest.Ready],
    progress: (Double) -> Void = { _ in }
  ) -> [TestedRules] {
    all.enumerated().map { position, ready in
      TestedRules(
        ready.tests,
        by: ready.rules,
        countsCoverage: showsCoverage || least != nil,
        mutates: mutates,
        progress: { progress((Double(position) + $0) / Double(all.count)) }
      )
    }
  }

  /// Rules of which the tests reach too little.
  func findings(_ tested: [TestedRules]) -> [Finding] {
    guard let least else { return [] }
    return tested.compactMap { rules in
      guard let coverage = rules.coverage, !coverage.reaches(percent: least.number) else {
        return nil
      }
      let counted = coverage.items.filter(\.isCounted)
      return CoverageRequestWording.tooLittle(
        rules.rules.file,
        CoverageText.percent(counted.count(where: \.isReached), of: counted.count),
        least.text,
        isListed: showsCoverage
      )
    }
  }

  /// What was asked for as text, each part after an empty line; empty if nothing is to be shown.
  func text(_ tested: [TestedRules], width: Int) -> String {
    let coverages = showsCoverage ? tested.map(\.coverage) : []
    var parts = zip(tested, coverages).compactMap { rules, coverage in
      coverage.map { CoverageText(width: width).text($0, of: rules.rules.file) }
    }
    parts += tested.compactMap { rules in
      rules.mutation.map { MutationText(width: width).text($0, of: rules.rules.file) }
    }
    return parts.map { "\n" + $0 }.joined()
  }
}

extension FindingCode {
  /// Tests reach less of their rules than is asked for.
  static let coverageTooLow: FindingCode = "C100"
  /// A share that is asked for is no number of per cent.
  static let noPercentage: FindingCode = "C101"
  /// What tests reach or notice is asked for in a form that has no place for it.
  static let reachNotInForm: FindingCode = "C102"
}

/// The sentences about what tests reach.
enum CoverageRequestWording {
  static func noPercent(_ text: String) -> Finding {
    Finding(
      .noPercentage,
      .error,
      "'\(text)' is no share in per cent",
      at: nil,
      hint: "write a number from 0 to 100, as in '--min-coverage 90'"
    )
  }

  static func notInJUnit(_ option: String) -> Finding {
    Finding(
      .reachNotInForm,
      .error,
      "the form 'junit' has no place for what '\(option)' finds",
      at: nil,
      hint: "write '--format text' or '--format json', or leave '\(option)' out; '--min-coverage' "
        + "goes with every form"
    )
  }

  static func tooLittle(_ file: String, _ share: String, _ least: String, isListed: Bool) -> Finding
  {
    Finding(
      .coverageTooLow,
      .error,
      "the tests of '\(file)' reach \(share) of it, less than \(least)",
      at: nil,
      hint: isListed
        ? "write tests for what is listed as not reached"
        : "'precedence test \(file) --coverage' lists what no test reaches"
    )
  }
}
