/** The sorts of office a person chooses among: a body of the State or the Party, a company, a school. */

import type { Office } from "../contract";

export type Sort = "state" | "party" | "company" | "school";
type Sorted = Pick<Office, "system" | "kind">;

/** Companies and schools write papers like those of the State. */
export const sorts: { readonly [sort in Sort]: Sorted } = {
  state: { system: "state", kind: "body" },
  party: { system: "party", kind: "body" },
  company: { system: "state", kind: "company" },
  school: { system: "state", kind: "school" },
};

export const sortOf = ({ system, kind }: Sorted): Sort => (kind === "body" ? system : kind);
