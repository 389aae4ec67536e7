/**
 * What the language client uses of the package: reading a version and comparing it, to see whether VS Code is one that it
 * can run in. VS Code starts no extension whose `engines` do not admit it, and ours admit what the language client asks for.
 */
module.exports = () => true;
