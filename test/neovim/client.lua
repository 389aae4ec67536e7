-- Opens the seed named by $SEED, starts the language server with the command in $SERVER_NODE and $SERVER, as the README tells
-- users to, asks it what a person would, and prints the answers as one line of JSON.
local wait = 10000
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.SEED))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'news-seed'
local id = vim.lsp.start_client({
  name = 'copydesk',
  cmd = { vim.env.SERVER_NODE, vim.env.SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(buffer, id)
vim.wait(wait, function()
  local client = vim.lsp.get_client_by_id(id)
  return client and client.initialized
end)

local document = vim.lsp.util.make_text_document_params(buffer)
local function ask(method, line, character)
  local position = line and { line = line, character = character } or nil
  local replies = vim.lsp.buf_request_sync(buffer, method, { textDocument = document, position = position }, wait)
  return replies and replies[id] and replies[id].result or vim.NIL
end

local line = tonumber(vim.env.LINE)
local character = tonumber(vim.env.CHARACTER)
local answers = {
  symbols = ask('textDocument/documentSymbol'),
  hover = ask('textDocument/hover', line, character),
  definition = ask('textDocument/definition', line, character),
}
vim.wait(wait, function()
  return #vim.diagnostic.get(buffer) > 0
end)
answers.diagnostics = vim.tbl_map(function(each)
  return each.code or each.message
end, vim.diagnostic.get(buffer))
io.stdout:write(vim.json and vim.json.encode(answers) or vim.fn.json_encode(answers), '\n')
vim.cmd('qall!')
