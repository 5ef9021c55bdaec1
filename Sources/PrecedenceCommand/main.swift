// A package that embeds the library builds no program; whoever asks for the program without its
// trait gets one that says what is missing instead of a build that fails.
#if Command
  Program(arguments: Array(CommandLine.arguments.dropFirst())).run()
#else
  print("This 'precedence' was built without its command: build it with the trait 'Command'.")
#endif
