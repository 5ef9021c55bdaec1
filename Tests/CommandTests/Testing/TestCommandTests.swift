#if Command
  import ArgumentParser
  import Diagnostics
  import Precedence
  import Testing

  @testable import PrecedenceCommand

  @Suite struct TestCommandTests {
    private func outcome(_ arguments: String...) throws -> Outcome {
      let work = try TestCommand.parse(arguments).work(from: CommandFiles())
      guard case .done(let outcome) = work else { return Outcome(status: .ownFault) }
      return outcome
    }

    @Test func `the shipped rules do what their tests say`() throws {
      let outcome = try outcome(ProjectPath.of("Rules"), ProjectPath.of("Examples"))
      #expect(outcome.status == .done, "\(outcome.output)\(outcome.talk)")
      #expect(outcome.talk.isEmpty)
    }

    @Test func `a failing test is an answer, broken tests are none`() throws {
      #expect(try outcome(ProjectPath.of("Tests/Cases/command/test-failing")).status == .answerIsNo)
      let broken = try outcome(ProjectPath.of("Tests/Cases/command/wrong-test-mistakes"))
      #expect(broken.status == .unusable)
      #expect(broken.output.isEmpty)
    }

    @Test func `JUnit has no place for what tests reach or notice`() throws {
      let rules = ProjectPath.of("Rules/volume-only")
      for option in ["--coverage", "--mutate"] {
        let outcome = try outcome(rules, "--format", "junit", option)
        #expect(outcome.status == .usage)
        #expect(outcome.talk.contains("C102"))
      }
      #expect(try outcome(rules, "--format", "junit", "--min-coverage", "1").status == .done)
    }

    @Test func `changes take a while, so they are a job`() async throws {
      let rules = ProjectPath.of("Rules/volume-only")
      let work = try TestCommand.parse([rules, "--mutate"]).work(from: CommandFiles())
      guard case .job = work else {
        Issue.record("not a job")
        return
      }
      #expect(await work.outcome.output.contains("small changes of "))
    }

    @Test func `files are watched on a terminal only`() {
      #expect(TestCommand.mistake(isFile: false, isTerminal: true) == nil)
      #expect(
        TestCommand.mistake(isFile: false, isTerminal: false)
          == TestCommandWording.watchWithoutTerminal
      )
      #expect(
        TestCommand.mistake(isFile: true, isTerminal: true) == TestCommandWording.watchWithFile
      )
    }

    @Test func `nothing to test is a mistake of usage`() {
      #expect(throws: (any Error).self) { try TestCommand.parse([]) }
    }
  }
#endif
