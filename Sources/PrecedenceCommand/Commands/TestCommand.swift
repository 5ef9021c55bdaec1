#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Reports
  import RulesTesting

  /// `precedence test`: whether rules do what the tests beside them say.
  struct TestCommand: LongSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: "Runs the tests beside rules and shows what is not as expected, and why.",
      discussion: """
        Examples:
          precedence test Rules/st-albans-2021/rules.yaml
          precedence test Rules Examples
          precedence test my-rules.yaml more-tests.csv
          precedence test my-rules.yaml --only "a value on a cut is in the upper level"
          precedence test Rules --format junit -o tests.xml
          precedence test my-rules.yaml --coverage
          precedence test Rules --min-coverage 90
          precedence test my-rules.yaml --mutate
          precedence test my-rules.yaml --watch

        Tests stand under 'tests:' in the rules file, and beside it in tests.yaml,
        tests.csv, any *.tests.yaml or *.tests.csv, and in a folder 'tests'.
        A test that passes although it says 'todo' counts as failed: the mark can go.
        """
    )

    @Argument(
      help: .init(
        "Rules files, or folders with rules files in them; behind one rules file, files of tests.",
        valueName: "path"
      ),
      completion: .writtenOrTable
    )
    var paths: [String]

    @Option(help: .init("Runs one test alone; may be given often.", valueName: "name"))
    var only: [String] = []

    @OptionGroup var coverage: CoverageOptions

    @OptionGroup var asOf: AsOfOptions

    @Flag(help: "Runs again whenever the rules or the tests change, on a terminal.")
    var watch = false

    @OptionGroup var output: OutputOptions<TestForm>

    func work(from files: CommandFiles) -> LongWork {
      let asked = coverage.request
      guard let reach = asked.value else { return .done(.failure(asked.findings, .usage)) }
      if output.format == .junit, reach.showsCoverage || reach.mutates {
        let mistake = CoverageRequestWording.notInJUnit(reach.mutates ? "--mutate" : "--coverage")
        return .done(.failure(FindingList([mistake]), .usage))
      }
      let run = Run(
        request: TestRequest(paths: paths, only: only, asOf: asOf.asOf),
        reach: reach,
        format: output.format,
        width: output.width
      )
      guard watch else {
        // Thousands of changes take a while, everything else none.
        guard reach.mutates else { return .done(run.outcome(from: files)) }
        return .job { progress in run.outcome(from: files, progress: progress) }
      }
      if let mistake = Self.mistake(isFile: output.path != nil, isTerminal: Platform.isTerminal) {
        return .done(.failure(FindingList([mistake]), .usage))
      }
      return .job { _ in await RulesWatch(run: run, files: files).forever() }
    }

    /// Why nothing can be watched; `nil` if it can.
    static func mistake(isFile: Bool, isTerminal: Bool) -> Finding? {
      if isFile { return TestCommandWording.watchWithFile }
      return isTerminal ? nil : TestCommandWording.watchWithoutTerminal
    }

    /// Everything that one run needs, so that it can be repeated.
    struct Run: Sendable {
      let request: TestRequest
      var reach = CoverageRequest()
      let format: TestForm
      let width: Int

      /// What the tests come to.
      func outcome(
        from files: CommandFiles,
        progress: (Double) -> Void = { _ in }
      ) -> Outcome {
        let read = request.ready(files)
        guard let all = read.value else { return .failure(read.findings) }
        let chosen = request.chosen(all)
        guard let ready = chosen.value else { return .failure(chosen.findings, .usage) }
        let tested = reach.tested(ready, progress: progress)
        let short = reach.findings(tested)
        var findings = read.findings
        findings.append(contentsOf: FindingList(short))
        return Outcome(
          output: text(tested),
          talk: talk(about: findings, ready, tested),
          status: tested.allSatisfy(\.isGood) && short.isEmpty ? .done : .answerIsNo
        )
      }

      private func talk(
        about findings: FindingList,
        _ ready: [TestRequest.Ready],
        _ tested: [TestedRules]
      ) -> String {
        let found = Outcome.talk(about: findings)
        let isPart = ready.contains { $0.tests.hasOnly }
        let only = TestCommandWording.only(tested, isNamed: !request.only.isEmpty)
        return [found, isPart ? only : ""].filter { !$0.isEmpty }.joined(separator: "\n")
      }

      private func text(_ tested: [TestedRules]) -> String {
        switch format {
        case .text: RulesTestsText(width: width).text(tested) + reach.text(tested, width: width)
        case .json: TestedRules.jsonText(tested)
        case .junit: RulesTestsJUnit().text(tested)
        }
      }
    }
  }
#endif
