import { withSource } from "@/app/dataSource";
import { noRevision, revisionOf } from "@/app/revisions";
import { GET as exportOf } from "../route";

type Params = Promise<{ file: string; name: string }>;

/** `/export/@<hash>/<name>.<format>?…`: an export of a published revision, the same bytes whatever the data say later. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const { file, name } = await params;
  const revision = revisionOf(file.replace("%40", "@"));
  if (!revision) return noRevision();
  return withSource(revision.source, () => exportOf(request, { params: Promise.resolve({ file: name }) }));
}
