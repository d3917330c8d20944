import time, asyncio, gc, cProfile, pstats
from accountability.examples import *
from accountability.main import ACCOUNTABILITY, VIEWS
from accountability.grid.model import Row, Breakdown
from accountability.grid.repository import Rows
from accountability.subscriptions import SUBSCRIPTIONS
from accountability.grid.queries.whole_grid import whole_grid, GridAsked
from chassis.bus import deliver
from chassis.testing import *
from chassis.mongo_store import MongoStore
from contracts.people import Role
from contracts.planning import *
from contracts.schools import *
async def test_it(mongodb_url):
    for n in (9,90,900):
        store=MongoStore(mongodb_url,f'h8-{n}',lambda: NOW)
        await store.prepare(VIEWS)
        mem=MemoryStore()
        sid=SchoolId("s0")
        plan=a_plan(*[an_objective(f"o{k}",PriorityId(f"P{k}") if k<5 else None,*[a_milestone(f"m{k}{t}",t,Rating.ON_TRACK,previous=Rating.AT_RISK,rated_at=PUBLISHED) for t in (1,2,4,6)]) for k in range(6)],school_id=sid)
        for m in (told(SchoolRecorded(school=a_school(sid,f"School")),1), told(PlanRevised(plan=plan,revised_by=HEAD),3)):
            await deliver(m,SUBSCRIPTIONS,mem)
        db=store.mongo._database if hasattr(store.mongo,'_database') else None
        import json
        cols={}
        for (c,k),d in mem.kept.items():
            if c in('rows','breakdowns'):
                cols.setdefault(c,[]).append(d)
        from pymongo import MongoClient
        mc=MongoClient(mongodb_url)[f'h8-{n}']
        for c,ds in cols.items():
            out=[]
            for i in range(n):
                for d in ds:
                    d=json.loads(json.dumps(d).replace('"s0','"s%d'%i).replace('"School"','"School %d"'%i)); d['_id']=d.pop('id'); out.append(d)
            mc[c].insert_many(out)
        ceo=someone('c',Role.CEO)
        for q in ('school','priority'):
            ts=[];ps=[]
            for _ in range(9):
                t=time.perf_counter();p=time.process_time(); v=await store.transact(ceo,lambda w: whole_grid(w,GridAsked(cycle=None,regroup=q))); v.model_dump_json(); ts.append(time.perf_counter()-t); ps.append(time.process_time()-p)
            print(n,q,round(sorted(ts)[4]*1000,1),'ms cpu',round(sorted(ps)[4]*1000,1), 'min',round(min(ps)*1000,1))
        if n==900:
            for q in ('school','priority'):
                p=cProfile.Profile(); p.enable(); await store.transact(ceo,lambda w: whole_grid(w,GridAsked(cycle=None,regroup=q))); p.disable(); pstats.Stats(p).sort_stats('tottime').print_stats(14)
            gc.disable()
            for q in ('school','priority'):
                ps=[]
                for _ in range(5):
                    t=time.process_time(); await store.transact(ceo,lambda w: whole_grid(w,GridAsked(cycle=None,regroup=q))); ps.append(time.process_time()-t)
                print('nogc',q,round(min(ps)*1000,1))
            gc.enable()
        await store.mongo.drop(); store.mongo.close()
