#if Command
  import Authoring
  import Testing

  @testable import PrecedenceCommand

  @Suite struct SchemaCommandTests {
    @Test(arguments: WrittenFile.allCases)
    func `the schema of every kind of file is printed as it is`(file: WrittenFile) throws {
      let outcome = try SchemaCommand.parse([file.rawValue]).outcome(from: CommandFiles())
      #expect(outcome.output == file.schema)
      #expect(outcome.talk.isEmpty)
      #expect(outcome.status == .done)
    }

    @Test func `other kinds are refused with the nearest one`() {
      #expect(throws: (any Error).self) { try SchemaCommand.parse(["rulez"]) }
      #expect(throws: (any Error).self) { try SchemaCommand.parse([]) }
    }
  }
#endif
