/** What of the link couldn't be followed, in sentences. */
export function Notices({ notices }: { notices: readonly string[] }) {
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
